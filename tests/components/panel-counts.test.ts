import { describe, expect, test } from 'vitest';
import type { FigureView } from '../../components/figure-view.ts';
import { countContents, countKinds, timesOf } from '../../components/panel/counts-in-words.ts';
import type { EntityKind } from '../../data/schema.ts';

test.each([
  [1, 'once'],
  [2, 'twice'],
  [3, '3 times'],
  [1200, '1,200 times'],
])('%i mentions are said as %s', (count, words) => {
  expect(timesOf(count)).toBe(words);
});

test.each<[EntityKind[], string]>([
  [[], ''],
  [['person'], '1 person'],
  [['event', 'person', 'person'], '2 people, 1 event'],
  [['place', 'group', 'event', 'person'], '1 person, 1 event, 1 organisation, 1 place'],
  [['place', 'group', 'event', 'group', 'event', 'place'], '2 events, 2 organisations, 2 places'],
])('the kinds %j are counted as "%s"', (kinds, words) => {
  expect(countKinds(kinds.map((kind) => ({ kind })))).toBe(words);
});

describe('what a subject holds', () => {
  const figure = (...parts: FigureView[]): FigureView => ({
    id: 'f',
    text: 'five',
    counts: 'apples',
    attribution: { by: 'article' },
    reported: { iso: '2020-01-02', text: '2 January 2020' },
    parts,
  });

  test.each<[string, unknown[], FigureView[], string]>([
    ['nothing', [], [], ''],
    ['one quote', ['q'], [], '1 quote'],
    ['one figure', [], [figure()], '1 figure'],
    ['quotes and figures', ['q', 'r'], [figure(), figure()], '2 quotes, 2 figures'],
    ['a figure with parts of parts', [], [figure(figure(figure()), figure())], '4 figures'],
  ])('%s', (_, quotes, figures, words) => {
    expect(countContents(quotes, figures)).toBe(words);
  });
});
