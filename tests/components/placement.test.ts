import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decidePlacement,
  keepInside,
  LINE_GAP,
  type Side,
  WINDOW_MARGIN,
} from '../../entrypoints/card/placement.ts';

const place = (request: {
  top: number;
  width?: number;
  height?: number;
  wanted?: number;
  current?: Side | null;
}) =>
  decidePlacement({
    lines: { top: request.top, bottom: request.top + 20 },
    window: { width: request.width ?? 1280, height: request.height ?? 800 },
    wantedHeight: request.wanted ?? 400,
    tallest: 500,
    current: request.current ?? null,
  });

describe('side', () => {
  test.each([
    ['fits below', { top: 100 }, 'below'],
    ['fits above alone', { top: 700 }, 'above'],
    ['fits nowhere, comfortable below', { top: 390, wanted: 500 }, 'below'],
    ['fits nowhere, more room above', { top: 510, wanted: 600 }, 'above'],
    ['fits nowhere, cramped: the larger side', { top: 100, height: 200 }, 'above'],
    ['a small card fits below where a large one does not', { top: 600, wanted: 120 }, 'below'],
    ['stays above while comfortable', { top: 300, current: 'above' }, 'above'],
    ['leaves what has become cramped', { top: 200, current: 'above' }, 'below'],
    ['a sheet lies at the foot', { top: 100, width: 400 }, 'below'],
    ['a sheet goes to the head for a mention at the foot', { top: 700, width: 400 }, 'above'],
  ] as const)('%s', (_, request, side) => {
    expect(place(request).side).toBe(side);
  });
});

describe('shape', () => {
  test.each([
    [320, 'sheet'],
    [479, 'sheet'],
    [480, 'beside'],
    [1280, 'beside'],
  ])('a window %i px wide: %s', (width, shape) => {
    expect(place({ top: 100, width }).shape).toBe(shape);
  });

  test('tight where next to no room is left', () => {
    expect(place({ top: 90, height: 200 }).tight).toBe(true);
    expect(place({ top: 90 }).tight).toBe(false);
  });
});

test('never covers a line and never leaves the window', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 160, max: 3000 }),
    height: fc.integer({ min: 100, max: 2000 }),
    top: fc.integer({ min: -50, max: 2000 }),
    lineHeight: fc.integer({ min: 8, max: 120 }),
    wantedHeight: fc.integer({ min: 50, max: 3000 }),
    current: fc.constantFrom(null, 'above' as const, 'below' as const),
  });
  fc.assert(
    fc.property(sizes, ({ width, height, top, lineHeight, wantedHeight, current }) => {
      const lines = { top, bottom: top + lineHeight };
      const window = { width, height };
      const { shape, side, maxHeight } = decidePlacement({
        lines,
        window,
        wantedHeight,
        tallest: 500,
        current,
      });
      const margin = shape === 'sheet' ? 0 : WINDOW_MARGIN;
      const room = side === 'above' ? lines.top : height - lines.bottom;
      expect(maxHeight).toBeGreaterThanOrEqual(0);
      expect(maxHeight).toBeLessThanOrEqual(Math.max(0, room - LINE_GAP - margin));
    }),
  );
});

test.each([
  ['inside already', { left: 10, top: 10, width: 300, height: 200 }, { left: 10, top: 10 }],
  [
    'over the right and lower edge',
    { left: 500, top: 400, width: 300, height: 200 },
    { left: 300, top: 300 },
  ],
  ['larger than the window', { left: 50, top: 50, width: 900, height: 700 }, { left: 0, top: 0 }],
])('a pinned card %s', (_, card, position) => {
  expect(keepInside(card, { width: 600, height: 500 })).toEqual(position);
});
