import { expect, test } from 'vitest';
import { isoDate } from '../../entrypoints/mentions.content/page-date.ts';

test.each([
  ['2023-11-02', '2023-11-02'],
  ['2023-11-02T10:00:00Z', '2023-11-02'],
  [' 2023-11-02 10:00', '2023-11-02'],
  ['2023-11', undefined],
  ['2023-13-01', undefined],
  ['2023-11-32', undefined],
  ['2023-11-021', undefined],
  ['2 November 2023', undefined],
  ['PT5M', undefined],
  ['', undefined],
  [null, undefined],
])('%o is %o', (written, date) => {
  expect(isoDate(written)).toBe(date);
});
