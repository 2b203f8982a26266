import { describe, expect, test } from 'vitest';
import { goIn, goOut, wayOut } from '../../platform/frame-chain.ts';

const LINE = { left: 10, top: 20, right: 110, bottom: 40 };

describe('The way out of a frame', () => {
  test('is none at all for a frame in the top one', () => {
    const way = wayOut([], 1, 300)!;
    expect(goOut(way, LINE)).toEqual(LINE);
    expect(way.width).toBe(300);
  });

  test('goes through each frame between, with its place and its scale', () => {
    const way = wayOut(
      [
        { depth: 0, width: 1280, next: { left: 0, top: 0, right: 900, bottom: 900 } },
        { depth: 1, width: 900, next: { left: 100, top: 50, right: 700, bottom: 250 } },
        { depth: 2, width: 300, next: { left: 5, top: 5, right: 205, bottom: 105 } },
      ],
      3,
      200,
    )!;
    // 5 px into the middle frame, which is shown twice as large, 100 px and 50 px into the outer one.
    expect(goOut(way, LINE)).toEqual({ left: 130, top: 100, right: 330, bottom: 140 });
    expect(way.width).toBe(900);
    expect(goIn(way, goOut(way, LINE))).toEqual(LINE);
  });

  test.each([
    ['says nothing', []],
    ['does not find the next', [{ depth: 1, width: 900, next: null }]],
  ])('is not to be had where a frame between %s', (_what, views) => {
    expect(wayOut(views, 2, 200)).toBe(null);
  });
});
