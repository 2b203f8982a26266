import type { CardAnchor } from './card-port.ts';

/**
 * Where the content script hands the pointer over. The rules by which a hover opens and closes cards come with the
 * card, since a page on which nobody rests on a mention has no need of them.
 */
export const HOVER_KEY = Symbol.for('context-cards.hover');

/** What the hover rules ask of the page. A mention that stays is the same object each time. */
export interface HoverPage<Mention extends { readonly entity: string }> {
  /** At a point of the viewport, in CSS pixels. */
  mentionAt(x: number, y: number): Mention | null;
  anchorOf(mention: Mention): CardAnchor;
}

/** What the pointer did before the hand-over. Times are of `performance.now()`, `-Infinity` for never. */
export interface PointerPast {
  readonly x: number;
  readonly y: number;
  readonly movedAt: number;
  readonly scrolledAt: number;
}

export interface Hover<Mention> {
  /** Opens a mention's card at once. With `focus` the card takes the keyboard focus. */
  show(mention: Mention, focus: boolean): void;
  /** To be called when the page has changed: closes the card of a mention that is gone. */
  recheck(): void;
}

/** Listens, and opens and closes the card, until `signal` aborts. Never prevents what the page does. */
export type WatchHover = <Mention extends { readonly entity: string }>(
  page: HoverPage<Mention>,
  past: PointerPast,
  signal: AbortSignal,
) => Hover<Mention>;
