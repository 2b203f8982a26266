import { describe, expect, it } from 'vitest';
import { type Damage, faultsAfter } from './faults-after.ts';

const DAMAGES: Damage[] = [
  [
    'dates that go back, over an undated entry',
    (pack) => pack.timeline.unshift({ ...pack.timeline[2]!, date: '2020-05-13' }),
    '$.timeline[2].date: 2020-05-12 comes after 2020-05-13',
  ],
];

describe('the timeline', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });
});
