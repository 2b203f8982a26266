import { toJsonSchema } from '@valibot/to-json-schema';
import {
  EntitySchema,
  FigureSchema,
  IdSchema,
  IsoDateSchema,
  PackSchema,
  PositionSchema,
  QuoteSchema,
  SourceSchema,
  StatementSchema,
  TimelineEntrySchema,
} from './schema.ts';

/**
 * The pack's schema as JSON Schema (draft 2020-12), as text ready for a file.
 *
 * One rule cannot be said in JSON Schema and is left to `verify-pack`: a position ends after it starts.
 */
export function packJsonSchema(): string {
  const schema = toJsonSchema(PackSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['check'],
    definitions: {
      id: IdSchema,
      isoDate: IsoDateSchema,
      position: PositionSchema,
      source: SourceSchema,
      statement: StatementSchema,
      entity: EntitySchema,
      quote: QuoteSchema,
      figure: FigureSchema,
      timelineEntry: TimelineEntrySchema,
    },
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Context pack', ...rest }, null, 2)}\n`;
}
