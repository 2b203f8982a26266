import { describe, expect, test } from 'vitest';
import { entityView } from '../../components/entity-view.ts';
import { entity, figure, quote, sampleTexts, statement } from './sample-texts.ts';

const texts = sampleTexts({
  entities: [
    entity('ada', 'person', {
      role: statement('mayor'),
      summary: [statement('First.'), statement('Second.')],
      related: ['flood', 'nobody'],
      sameAs: ['https://en.wikipedia.org/wiki/Ada'],
    }),
    entity('flood', 'event', { role: statement('a flood') }),
    entity('office', 'group'),
    entity('river', 'place'),
  ],
  quotes: [
    quote('of-office', 'office', { about: ['ada', 'flood'] }),
    quote('of-ada', 'ada', { about: ['flood'], said: '2023-11-01', setting: 'to reporters' }),
    quote('on-herself', 'ada', { about: ['ada'] }),
  ],
  figures: [
    figure('lost', { about: ['flood'], attributedTo: 'office' }),
    figure('terms', { about: ['ada'] }),
  ],
});

test('a person: role with its date, summary, words, figures, related, the way outside', () => {
  expect(entityView(texts, 'ada')).toMatchObject({
    kind: 'person',
    name: 'ADA',
    role: 'mayor',
    roleAsOf: { iso: '2023-11-02', text: '2 November 2023' },
    summary: ['First.', 'Second.'],
    figures: [{ id: 'terms' }],
    related: [{ id: 'flood', kind: 'event', name: 'FLOOD' }],
    wikipedia: 'https://en.wikipedia.org/wiki/Ada',
    source: { publisher: 'The Paper', datePublished: '2023-11-02' },
  });
});

test('only a person’s role is dated', () => {
  expect(entityView(texts, 'flood')).toMatchObject({ role: 'a flood', roleAsOf: null });
});

describe('quotes', () => {
  test('own words come first and once; the words of others follow with their names', () => {
    const quotes = entityView(texts, 'ada')?.quotes ?? [];
    expect(quotes.map(({ id, speaker }) => [id, speaker?.name ?? null])).toEqual([
      ['of-ada', null],
      ['on-herself', null],
      ['of-office', 'OFFICE'],
    ]);
  });

  test('stand on each event they are about, with the speaker, the day and the setting', () => {
    expect(entityView(texts, 'flood')?.quotes).toMatchObject([
      { id: 'of-office', speaker: { id: 'office' }, said: null, setting: null },
      {
        id: 'of-ada',
        language: 'en-GB',
        exact: 'Words of of-ada',
        said: { iso: '2023-11-01', text: 'Wednesday 1 November 2023' },
        setting: 'to reporters',
      },
    ]);
  });
});

test('the figures that an entity gave are its figures, too', () => {
  expect(entityView(texts, 'office')?.figures).toMatchObject([{ id: 'lost' }]);
});

test.each([
  ['ada', 'quotes'],
  ['flood', 'figures'],
  ['office', 'figures'],
  ['river', 'figures'],
])('%s begins with its %s', (id, first) => {
  expect(entityView(texts, id)?.first).toBe(first);
});

test('an entity of which the article says little has an empty card, and an unknown one has none', () => {
  expect(entityView(texts, 'river')).toMatchObject({
    role: null,
    summary: [],
    quotes: [],
    figures: [],
    wikipedia: null,
  });
  expect(entityView(texts, 'nobody')).toBeNull();
});
