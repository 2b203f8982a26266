import { describe, expect, test } from 'vitest';
import { findMentions } from '../../mentions/index.ts';
import { readGold } from '../../scripts/gold.ts';
import { compare, noTally, type Passage, precision, recall, tally } from '../../scripts/scoring.ts';
import { engine } from './marked.ts';

const passage: Passage = {
  id: 'x',
  register: 'wire',
  text: 'Joe Biden and Hamas and the Biden administration',
  mentions: [
    { start: 0, end: 9, entity: 'joe-biden' },
    { start: 14, end: 19, entity: 'hamas' },
  ],
  optional: [{ start: 28, end: 33, entity: 'joe-biden' }],
};

describe('scoring', () => {
  test('counts a span of the same entity that shares half of each', () => {
    const { right, wrong, missed } = compare(passage, [
      { start: 4, end: 9, entity: 'joe-biden' },
      { start: 14, end: 19, entity: 'gaza' },
      { start: 28, end: 33, entity: 'joe-biden' },
    ]);
    expect(right).toHaveLength(1);
    expect(wrong).toEqual([{ start: 14, end: 19, entity: 'gaza' }]);
    expect(missed).toEqual([{ start: 14, end: 19, entity: 'hamas' }]);
  });
  test('is whole where nothing was asked and nothing found', () => {
    expect([precision(noTally()), recall(noTally())]).toEqual([1, 1]);
  });
});

test('the labelled passages are scored at precision 0.99 and recall 0.97 or more', () => {
  const results = readGold().map((each) => ({
    passage: each,
    comparison: compare(each, findMentions(engine, each)),
  }));
  const all = tally(results, () => ['all']).get('all')!;
  expect(results.length).toBeGreaterThan(200);
  expect(precision(all)).toBeGreaterThanOrEqual(0.99);
  expect(recall(all)).toBeGreaterThanOrEqual(0.97);
});
