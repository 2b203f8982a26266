import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../data/json-schema.ts';

describe('pack.schema.json', () => {
  it('is in step with the schema', () => {
    expect(readFileSync('data/pack.schema.json', 'utf8')).toBe(packJsonSchema());
  });

  it('is JSON Schema that allows no unknown keys', () => {
    const schema = JSON.parse(packJsonSchema());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.additionalProperties).toBe(false);
    expect(schema.$defs.position).toMatchObject({
      properties: { start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } },
      required: ['start', 'end'],
      additionalProperties: false,
    });
    expect(schema.$defs.quote.properties.position).toEqual({ $ref: '#/$defs/position' });
  });
});
