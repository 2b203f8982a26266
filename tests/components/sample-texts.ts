import type { ArticleTexts } from '../../components/article-texts.ts';
import type { Entity, EntityKind, Figure, Quote } from '../../data/schema.ts';

// A made-up article: small enough that every test shows what it relies on.
const position = { start: 0, end: 1 };

export const entity = (id: string, kind: EntityKind, rest: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name: id.toUpperCase(),
  role: null,
  summary: [],
  related: [],
  sameAs: [],
  ...rest,
});

export const quote = (id: string, speaker: string, rest: Partial<Quote> = {}): Quote => ({
  id,
  speaker,
  about: [],
  exact: `Words of ${id}`,
  position,
  said: null,
  setting: null,
  ...rest,
});

export const figure = (id: string, rest: Partial<Figure> = {}): Figure => ({
  id,
  about: [],
  value: 1,
  text: '1',
  qualifier: null,
  counts: 'things',
  attributedTo: null,
  partOf: null,
  position,
  ...rest,
});

export const statement = (text: string) => ({ text, position });

export const sampleTexts = (parts: Partial<ArticleTexts>): ArticleTexts => ({
  source: {
    publisher: 'The Paper',
    datePublished: '2023-11-02',
    language: 'en-GB',
    textSha256: '0'.repeat(64),
  },
  entities: [],
  quotes: [],
  figures: [],
  ...parts,
});
