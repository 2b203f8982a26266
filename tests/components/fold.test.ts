import { expect, test } from 'vitest';
import { fold } from '../../components/fold.ts';

test.each([
  [0, [], []],
  [2, [1, 2], []],
  [3, [1, 2, 3], []],
  [4, [1, 2], [3, 4]],
  [5, [1, 2], [3, 4, 5]],
])('of %i items, two at once', (length, shown, folded) => {
  const items = Array.from({ length }, (_, index) => index + 1);
  expect(fold(items, 2)).toEqual({ shown, folded });
});
