import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, isToward } from '../../entrypoints/card/hover/toward-card.ts';

/** Below the pointer at (150, 50). */
const CARD = { left: 100, top: 100, right: 400, bottom: 300 };
const FROM = { x: 150, y: 50 };

test.each([
  ['straight to the nearest edge', { x: 150, y: 60 }, true],
  ['to the middle', { x: 160, y: 65 }, true],
  ['59° off the nearest point', { x: 150 - 10 * Math.sin(1.03), y: 50 + 10 * Math.cos(1.03) }, true],
  [
    '61° off the nearest point, away from the middle',
    { x: 150 - 10 * Math.sin(1.065), y: 50 + 10 * Math.cos(1.065) },
    false,
  ],
  ['along the line of text', { x: 100, y: 50 }, false],
  ['away', { x: 150, y: 40 }, false],
  ['nowhere', FROM, false],
])('a movement %s: %s', (_name, to, expected) => {
  expect(isToward(FROM, to, CARD)).toBe(expected);
});

test('whatever the place, a movement to the nearest point leads to the card and one away from it does not', () => {
  const coordinate = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(coordinate, fc.integer({ min: -2000, max: 99 }), (x, y) => {
      const nearest = { x: Math.min(Math.max(x, CARD.left), CARD.right), y: CARD.top };
      expect(isToward({ x, y }, nearest, CARD)).toBe(true);
      expect(isToward({ x, y }, { x: 2 * x - nearest.x, y: 2 * y - nearest.y }, CARD)).toBe(false);
    }),
  );
});

test.each([
  [{ x: 100, y: 100 }, 0, true],
  [{ x: 99.5, y: 100 }, 0, false],
  [{ x: 99.5, y: 100 }, 1, true],
  [{ x: 250, y: 301.5 }, 1, false],
])('%o with a margin of %d: %s', (point, margin, expected) => {
  expect(contains(CARD, point, margin)).toBe(expected);
});
