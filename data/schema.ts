import * as v from 'valibot';
import { AliasesSchema } from './alias-schema.ts';

/**
 * The shape of a context pack: one article's entities, quotes and figures.
 * This schema is the one source of the types below and of `pack.schema.json`.
 */

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('may not be empty'));
const IsoDate = v.pipe(v.string(), v.isoDate('a date is written YYYY-MM-DD'));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** W3C Web Annotation TextPositionSelector: code points of the article file, `end` exclusive. */
export const PositionSchema = v.pipe(
  v.strictObject({ start: Offset, end: Offset }),
  v.check(({ start, end }) => start < end, 'a position must end after it starts'),
);

export const SourceSchema = v.strictObject({
  publisher: Text,
  datePublished: IsoDate,
  /** BCP 47 */
  language: Text,
  /** of the article file's UTF-8 bytes, lower-case hexadecimal */
  textSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits')),
});

export const EntityKindSchema = v.picklist(['person', 'event', 'group', 'place']);

export const StatementSchema = v.strictObject({ text: Text, position: PositionSchema });

export const EntitySchema = v.strictObject({
  id: Id,
  kind: EntityKindSchema,
  name: Text,
  /** what the entity was when the article appeared, as the article gives it; null where it gives nothing */
  role: v.nullable(StatementSchema),
  /** our own neutral words, each sentence with the passage that bears it out */
  summary: v.array(StatementSchema),
  related: v.array(Id),
  /** Wikipedia addresses, only where sure */
  sameAs: v.array(v.pipe(v.string(), v.regex(/^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\/\S+$/, 'a Wikipedia address'))),
});

export const QuoteSchema = v.strictObject({
  id: Id,
  speaker: Id,
  about: v.array(Id),
  /** letter for letter as printed, without quotation marks around it */
  exact: Text,
  position: PositionSchema,
  said: v.nullable(IsoDate),
  /** to whom and where, in our words; null where the article does not say */
  setting: v.nullable(Text),
});

export const FigureSchema = v.strictObject({
  id: Id,
  about: v.array(Id),
  value: v.nullable(v.number()),
  /** as printed: "at least 9,061", "hundreds" */
  text: Text,
  qualifier: v.nullable(Text),
  counts: Text,
  /** an entity's id, a phrase such as "reports", or null where the article speaks itself */
  attributedTo: v.nullable(Text),
  partOf: v.nullable(Id),
  position: PositionSchema,
});

export const TimelineEntrySchema = v.strictObject({
  /** null where the article gives no date */
  date: v.nullable(IsoDate),
  text: Text,
  about: v.array(Id),
  position: PositionSchema,
});

export const PackSchema = v.strictObject({
  format: v.literal('context-pack/1'),
  id: Id,
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
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type TimelineEntry = v.InferOutput<typeof TimelineEntrySchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
