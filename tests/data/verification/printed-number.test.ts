import { expect, it } from 'vitest';
import { printedNumber } from '../../../data/verification/printed-number.ts';

it.each([
  ['79', 79],
  ['9,061', 9061],
  ['1,234,567', 1_234_567],
  ['2.3 million', 2_300_000],
  ['3 thousand', 3000],
  ['two', 2],
  ['second', 2],
  ['First', 1],
  ['hundreds', null],
  ['a third', null],
  ['a dozen', null],
  ['12,34', null],
  ['at least 9', null],
  ['', null],
])('reads “%s” as %s', (text, value) => {
  expect(printedNumber(text)).toBe(value);
});
