/** All lengths are CSS pixels of the viewport. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

export type Side = 'above' | 'below';

export interface Placement {
  /** `sheet`: across the foot (or head) of a narrow window; `beside`: next to the mention */
  readonly shape: 'beside' | 'sheet';
  readonly side: Side;
  readonly maxHeight: number;
  /** so little room that the card has to do without its own margins */
  readonly tight: boolean;
}

interface Request {
  /** from the top of the mention's first line to the bottom of its last; none of it may be covered */
  readonly lines: Extent;
  readonly window: { readonly width: number; readonly height: number };
  /** the card's height with nothing to scroll */
  readonly wantedHeight: number;
  /** higher than this a card is a page of its own */
  readonly tallest: number;
  /** where the card is already, so that it does not hop from side to side while the page scrolls */
  readonly current: Side | null;
}

/** Between the mention's line and the card. */
export const LINE_GAP = 6;
/** Between the card and the window's edges. */
export const WINDOW_MARGIN = 8;

const SHEET_BELOW_WIDTH = 480;
const SHEET_SHARE_OF_HEIGHT = 0.6;
// With less room than this a card is hard to read: better to be on the other side, if there is more.
const COMFORTABLE_HEIGHT = 260;
const TIGHT_HEIGHT = 200;

/** Strictly above or below the mention's lines, and never higher than the room there. */
export function decidePlacement({ lines, window, wantedHeight, tallest, current }: Request): Placement {
  const shape = window.width < SHEET_BELOW_WIDTH ? 'sheet' : 'beside';
  const margin = shape === 'sheet' ? 0 : WINDOW_MARGIN;
  const room = {
    above: Math.max(0, lines.top - LINE_GAP - margin),
    below: Math.max(0, window.height - lines.bottom - LINE_GAP - margin),
  };
  const most = shape === 'sheet' ? Math.min(tallest, window.height * SHEET_SHARE_OF_HEIGHT) : tallest;
  const side = chooseSide(room, Math.min(wantedHeight, most), current);
  const maxHeight = Math.floor(Math.min(room[side], most));
  return { shape, side, maxHeight, tight: maxHeight < TIGHT_HEIGHT };
}

function chooseSide(room: Record<Side, number>, whole: number, current: Side | null): Side {
  if (current !== null && room[current] >= Math.min(whole, COMFORTABLE_HEIGHT)) return current;
  if (room.below >= whole) return 'below';
  if (room.above >= whole) return 'above';
  if (room.below >= COMFORTABLE_HEIGHT) return 'below';
  return room.above > room.below ? 'above' : 'below';
}

/** Where a pinned card goes when the window shrinks: the nearest place that is wholly inside. */
export function keepInside(
  card: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const within = (start: number, length: number, limit: number) =>
    Math.max(0, Math.min(start, limit - length));
  return {
    left: within(card.left, card.width, window.width),
    top: within(card.top, card.height, window.height),
  };
}
