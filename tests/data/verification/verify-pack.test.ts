import { describe, expect, it } from 'vitest';
import { type Damage, faultsAfter, smallArticle } from './faults-after.ts';

const DAMAGES: Damage[] = [
  [
    'a wrong hash',
    (pack) => Object.assign(pack.source, { textSha256: '0'.repeat(64) }),
    `$.source.textSha256: the article's hash is ${smallArticle.sha256}`,
  ],
];

describe('verifyPack', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });

  it('finds nothing in a pack in which everything holds', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });
});
