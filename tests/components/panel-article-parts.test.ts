import { describe, expect, test } from 'vitest';
import { type Article, groupByEntity, subjectsByKind } from '../../components/panel/article-parts.ts';
import type { Entity, EntityKind } from '../../data/schema.ts';

const position = { start: 0, end: 1 };
const entity = (id: string, kind: EntityKind, role: string | null = null): Entity => ({
  id,
  kind,
  name: id.toUpperCase(),
  role: role === null ? null : { text: role, position },
  summary: [],
  related: [],
  sameAs: [],
});

const article: Article = {
  source: { publisher: 'The Paper', datePublished: '2020-01-02', language: 'en', textSha256: '0'.repeat(64) },
  entities: [
    entity('town', 'place'),
    entity('ann', 'person', 'mayor'),
    entity('fair', 'event'),
    entity('bob', 'person'),
  ],
  quotes: [],
  figures: [],
  timeline: [
    { date: '2020-01-01', text: 'The fair opens.', about: ['fair', 'town'], position },
    { date: null, text: 'Ann arrives.', about: ['ann', 'fair'], position },
  ],
};

describe('who and what the article holds', () => {
  const groups = subjectsByKind(article);

  test('people come first, kinds that do not occur are left out, and the order within is the article’s', () => {
    expect(groups.map(({ kind, subjects }) => [kind, subjects.map(({ entity: { id } }) => id)])).toEqual([
      ['person', ['ann', 'bob']],
      ['event', ['fair']],
      ['place', ['town']],
    ]);
  });

  test('each has the part of the timeline that is about it, undated entries included', () => {
    const [fair] = groups[1]!.subjects;
    expect(fair!.timeline.map(({ date, text }) => [date?.iso ?? null, text])).toEqual([
      ['2020-01-01', 'The fair opens.'],
      [null, 'Ann arrives.'],
    ]);
    expect(groups[0]!.subjects[1]!.timeline).toEqual([]);
  });

  test('a role stands by itself; who has none has null', () => {
    expect(groups[0]!.subjects.map(({ role }) => role)).toEqual(['mayor', null]);
  });
});

test.each<[string[], { entity: string; items: string[] }[]]>([
  [[], []],
  [['a1'], [{ entity: 'a', items: ['a1'] }]],
  [
    ['b1', 'a1', 'b2'],
    [
      { entity: 'b', items: ['b1', 'b2'] },
      { entity: 'a', items: ['a1'] },
    ],
  ],
])('%j is grouped in order of first appearance', (items, groups) => {
  expect(groupByEntity(items, (item) => item.charAt(0))).toEqual(groups);
});
