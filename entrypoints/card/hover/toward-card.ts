export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels, as of a DOMRect. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half of the cone of 120° in which a movement counts as headed for the card. */
const COSINE = Math.cos(Math.PI / 3);

/**
 * Whether the movement from `from` to `to` leads to `box`: at most 60° off the way to its nearest point or to its
 * middle. People steer for either.
 */
export function isToward(from: Point, to: Point, box: Box): boolean {
  const nearest = { x: clamp(from.x, box.left, box.right), y: clamp(from.y, box.top, box.bottom) };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return isAlong(from, to, nearest) || isAlong(from, to, middle);
}

export function contains(box: Box, { x, y }: Point, margin = 0): boolean {
  return (
    x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin
  );
}

function isAlong(from: Point, to: Point, goal: Point): boolean {
  const moved = { x: to.x - from.x, y: to.y - from.y };
  const wanted = { x: goal.x - from.x, y: goal.y - from.y };
  const lengths = Math.hypot(moved.x, moved.y) * Math.hypot(wanted.x, wanted.y);
  return lengths > 0 && moved.x * wanted.x + moved.y * wanted.y >= COSINE * lengths;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
