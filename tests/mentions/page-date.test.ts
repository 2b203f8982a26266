import { expect, test } from 'vitest';
import { pageDate } from '../../mentions/page-date.ts';

test.each([
  ['July 2014\n\nThe war in Gaza', '2014-07-28'],
  ['By A. Writer, 3 November 2023\n\nThe war in Gaza', '2023-11-28'],
  ['The war\n\nXinhua 2014-07-27\n\nFrance24 2012-11-21', '2014-07-28'],
  ['The Gaza war of July 2014 lasted for seven weeks, and many remember it.', undefined],
  ['The war in Gaza', undefined],
])('%j', (text, date) => {
  expect(pageDate(text)).toBe(date);
});
