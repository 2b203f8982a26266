import { describe, expect, it } from 'vitest';
import { type Damage, faultsAfter } from './faults-after.ts';

const DAMAGES: Damage[] = [
  [
    'a number that is not in its passage',
    (pack) => Object.assign(pack.figures[1]!, { text: '10', value: 10 }),
    '$.figures[1].text: “10” is not printed in its passage ' +
      '“At least 1,250 people, including 310 pupils, have crossed by…”',
  ],
  [
    'words of caution left out',
    (pack) => Object.assign(pack.figures[0]!, { text: '1,250', qualifier: null }),
    '$.figures[0].text: leaves out “At least”, which is printed before it',
  ],
  [
    'a qualifier that is not in the text',
    (pack) => Object.assign(pack.figures[1]!, { qualifier: 'nearly' }),
    '$.figures[1].qualifier: “nearly” is not in the text “310”',
  ],
  [
    'a value that is not the printed one',
    (pack) => Object.assign(pack.figures[0]!, { value: 1520 }),
    '$.figures[0].value: “At least 1,250” gives 1250, not 1520',
  ],
  [
    'a value for a vague text',
    (pack) => Object.assign(pack.figures[2]!, { value: 200 }),
    '$.figures[2].value: “hundreds” gives no definite number, so the value must be null',
  ],
  [
    'a source that is neither an entity nor printed',
    (pack) => Object.assign(pack.figures[0]!, { attributedTo: 'roads-office' }),
    '$.figures[0].attributedTo: "roads-office" is neither an entity nor printed in the passage ' +
      '“At least 1,250 people, including 310 pupils, have crossed by…”',
  ],
];

describe('figures', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });
});
