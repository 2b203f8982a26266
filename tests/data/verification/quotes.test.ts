import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../data/schema.ts';
import { type Damage, faultsAfter } from './faults-after.ts';

const DAMAGES: Damage[] = [
  [
    'a quote at a wrong offset',
    (pack) => shift(pack.quotes[0]!, 2),
    '$.quotes[0].position: the article has “ were promised a bridge – not a timetable,”” there; ' +
      'the quote stands at 137–180',
  ],
  [
    'a position in UTF-16 units',
    (pack) => shift(pack.quotes[0]!, 1),
    '$.quotes[0].position: the article has “e were promised a bridge – not a timetable,” there; ' +
      'the quote stands at 137–180',
  ],
  [
    'an altered quote',
    (pack) => Object.assign(pack.quotes[0]!, { exact: 'We were promised a bridge - not a timetable' }),
    '$.quotes[0].position: the article has “We were promised a bridge – not a timetable” there; ' +
      'the quote stands nowhere in it',
  ],
  [
    'a quote beyond the end',
    (pack) => shift(pack.quotes[0]!, 1000),
    '$.quotes[0].position: 1137–1180 lies outside the article, which has 402 code points',
  ],
  [
    'a quote from after the article',
    (pack) => Object.assign(pack.quotes[0]!, { said: '2020-05-15' }),
    '$.quotes[0].said: 2020-05-15 is after the article appeared',
  ],
];

describe('quotes', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });
});

function shift({ position }: Pack['quotes'][number], by: number): void {
  position.start += by;
  position.end += by;
}
