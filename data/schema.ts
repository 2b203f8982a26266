import * as v from 'valibot';
import { AliasesSchema } from './alias-schema.ts';

/**
 * The shape of a context pack: what one article says of the people and events in it.
 * This schema is the one source of the types below and of `pack.schema.json`.
 */

const WIKIPEDIA_ADDRESS = /^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\/\S+$/;

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  v.description('Lower-case words joined by hyphens'),
);

const Text = v.pipe(
  v.string(),
  v.regex(/^\S([\s\S]*\S)?$/, 'a text is not empty and has no white space around it'),
);

export const IsoDateSchema = v.pipe(v.string(), v.isoDate('a date is written YYYY-MM-DD'));

const Offset = v.pipe(
  v.number(),
  v.integer('an offset is a whole number'),
  v.minValue(0, 'an offset is not negative'),
);

export const PositionSchema = v.pipe(
  v.strictObject({ start: Offset, end: Offset }),
  v.check(({ start, end }) => start < end, 'a position ends after it starts'),
  v.description(
    'W3C Web Annotation TextPositionSelector: code points of the article file, `end` exclusive. ' +
      'The passage that bears the statement out; for a quote, the text there is the quote.',
  ),
);

export const SourceSchema = v.strictObject({
  publisher: Text,
  datePublished: IsoDateSchema,
  language: v.pipe(Text, v.description('BCP 47')),
  textSha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits'),
    v.description('SHA-256 of the article file’s UTF-8 bytes'),
  ),
});

const EntityKindSchema = v.picklist(['person', 'event', 'group', 'place']);

export const StatementSchema = v.pipe(
  v.strictObject({ text: Text, position: PositionSchema }),
  v.description('Our own neutral words, and the passage that bears them out'),
);

export const EntitySchema = v.strictObject({
  id: IdSchema,
  kind: EntityKindSchema,
  name: Text,
  role: v.pipe(
    v.nullable(StatementSchema),
    v.description('What the entity was when the article appeared; null where the article gives nothing'),
  ),
  summary: v.pipe(v.array(StatementSchema), v.minLength(1, 'a summary has at least one sentence')),
  related: v.pipe(v.array(IdSchema), v.description('Entities that a card leads on to, the closest first')),
  sameAs: v.pipe(
    v.array(v.pipe(v.string(), v.regex(WIKIPEDIA_ADDRESS, 'sameAs holds Wikipedia addresses'))),
    v.description('Wikipedia addresses, only where sure'),
  ),
});

const About = v.pipe(
  v.array(IdSchema),
  v.minLength(1, 'it must be about some entity'),
  v.description('Entities whose cards show it'),
);

export const QuoteSchema = v.strictObject({
  id: IdSchema,
  speaker: IdSchema,
  about: About,
  exact: v.pipe(Text, v.description('Letter for letter as printed, without quotation marks around it')),
  position: PositionSchema,
  said: v.pipe(v.nullable(IsoDateSchema), v.description('Null where the article does not say')),
  setting: v.pipe(
    v.nullable(Text),
    v.description('To whom and where, in our words; null where the article does not say'),
  ),
});

export const FigureSchema = v.strictObject({
  id: IdSchema,
  about: About,
  value: v.pipe(v.nullable(v.number()), v.description('Null where the print gives no definite number')),
  text: v.pipe(Text, v.description('As printed: “at least 9,061”, “hundreds”')),
  qualifier: v.pipe(v.nullable(Text), v.description('The words of `text` that bound the number: “at least”')),
  counts: v.pipe(Text, v.description('What is counted; reads on from `text`')),
  attributedTo: v.pipe(
    v.nullable(Text),
    v.description('An entity’s id, or a phrase such as “reports”; null where the article speaks itself'),
  ),
  partOf: v.pipe(v.nullable(IdSchema), v.description('The figure that includes this one')),
  position: PositionSchema,
});

export const TimelineEntrySchema = v.strictObject({
  date: v.pipe(v.nullable(IsoDateSchema), v.description('Null where the article gives no date')),
  text: Text,
  about: About,
  position: PositionSchema,
});

export const PackSchema = v.strictObject({
  format: v.literal('context-pack/1'),
  id: IdSchema,
  source: SourceSchema,
  entities: v.array(EntitySchema),
  aliases: AliasesSchema,
  quotes: v.array(QuoteSchema),
  figures: v.array(FigureSchema),
  timeline: v.array(TimelineEntrySchema),
});

export type Position = v.InferOutput<typeof PositionSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type EntityKind = v.InferOutput<typeof EntityKindSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type TimelineEntry = v.InferOutput<typeof TimelineEntrySchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
