import { describe, expect, it } from 'vitest';
import { type Damage, faultsAfter } from './faults-after.ts';

const DAMAGES: Damage[] = [
  [
    'a sentence of the article',
    (pack) =>
      Object.assign(pack.entities[0]!.summary[0]!, {
        text: 'She told a meeting that the ferry was no answer.',
      }),
    '$.entities[0].summary[0].text: takes 8 or more words in a row from the article: ' +
      '“told a meeting that the ferry was no”',
  ],
];

describe('borrowed words', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });

  it('lets our words repeat what a quote says', () => {
    const text = 'The mayor: we were promised a bridge – not a timetable.';
    expect(faultsAfter((pack) => Object.assign(pack.entities[0]!.summary[0]!, { text }))).toEqual([]);
  });
});
