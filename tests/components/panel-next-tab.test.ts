import { expect, test } from 'vitest';
import { nextTab } from '../../components/panel/next-tab.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 0],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 3],
  ['Home', 2, 0],
  ['End', 1, 3],
  ['Tab', 1, null],
  ['ArrowDown', 1, null],
  ['Enter', 1, null],
])('%s on tab %i of four leads to %s', (key, index, expected) => {
  expect(nextTab(key, index, 4)).toBe(expected);
});
