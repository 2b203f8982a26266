/**
 * Where the content script and the card meet. Both run in the extension's isolated world of the same frame; the card
 * is injected at first use and leaves its factory on `globalThis` under {@link CARD_KEY}, where no page can see it.
 */
export const CARD_KEY = Symbol.for('context-cards.card');

/** Marks the card's shadow root, for the extension's own world alone. */
export const CARD_ROOT = Symbol.for('context-cards.card-root');

/** A mention on the page, as the card needs it for its place: nothing of how it was found. */
export interface CardAnchor {
  /** One rectangle per line of the mention, in CSS pixels of the viewport; empty once it has left the page. */
  getClientRects(): DOMRect[];
  /** The element that holds the mention: tells scroll containers, dialogs and shadow roots. */
  readonly contextElement: Element;
}

export type CloseReason = 'escape' | 'outside' | 'button' | 'gone' | 'left';

export interface CardEvents {
  /** The pointer came onto the card or left it. */
  onPointer(inside: boolean): void;
  onPin(pinned: boolean): void;
  /** Told once per opened card, whoever closed it. */
  onClose(reason: CloseReason): void;
}

export interface Card {
  /** Draws the card of `entity` where nobody sees it, so that to open it takes less than a frame. */
  prepare(entity: string): void;
  /**
   * Shows `entity` (an id of the pack) beside `anchor`, replacing what is shown. With `focus` the card takes the
   * keyboard focus and gives it back when it closes.
   */
  open(request: { entity: string; anchor: CardAnchor; focus: boolean }): void;
  close(reason: CloseReason): void;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  /** CSS pixels of the viewport; null while closed. */
  getRect(): DOMRect | null;
  /** Whether an event happened on the card. */
  owns(event: Event): boolean;
}

/** The card lives until `signal` aborts, then leaves no trace in the page. */
export type CreateCard = (events: CardEvents, signal: AbortSignal) => Card;
