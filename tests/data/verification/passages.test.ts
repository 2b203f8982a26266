import { describe, expect, it } from 'vitest';
import { type Damage, faultsAfter } from './faults-after.ts';
import { at } from './small-pack.ts';

const DAMAGES: Damage[] = [
  [
    'a passage beyond the end',
    (pack) => Object.assign(pack.timeline[2]!.position, { end: 9999 }),
    '$.timeline[2].position: 5–9999 lies outside the article, which has 402 code points',
  ],
  [
    'a passage that begins inside a word',
    (pack) => Object.assign(pack.entities[0]!.summary[0]!.position, { start: at('told').start + 1 }),
    '$.entities[0].summary[0].position: “old a meeting that the ferry was no answer” begins inside a word',
  ],
  [
    'a passage that ends inside a word',
    (pack) => Object.assign(pack.entities[0]!.role!.position, { end: at('the mayor').end - 1 }),
    '$.entities[0].role.position: “Mara Quill, the mayo” ends inside a word',
  ],
  [
    'a passage with a space around it',
    (pack) => Object.assign(pack.timeline[1]!.position, { start: at('on Tuesday').start - 1 }),
    '$.timeline[1].position: “ on Tuesday” begins or ends with white space',
  ],
];

describe('passages', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });
});
