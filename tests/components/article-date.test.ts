import { expect, test } from 'vitest';
import { longDate, weekdayDate } from '../../components/article-date.ts';

test.each([
  ['2023-11-02', '2 November 2023', 'Thursday 2 November 2023'],
  ['2023-11-01', '1 November 2023', 'Wednesday 1 November 2023'],
  ['2023-10-07', '7 October 2023', 'Saturday 7 October 2023'],
  ['2024-02-29', '29 February 2024', 'Thursday 29 February 2024'],
])('%s is %s', (iso, long, weekday) => {
  expect(longDate(iso)).toBe(long);
  expect(weekdayDate(iso)).toBe(weekday);
});

test('what is no date is not made into one', () => {
  expect(() => longDate('2023-13-01')).toThrow(RangeError);
});
