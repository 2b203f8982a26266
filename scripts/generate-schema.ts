/**
 * Writes `data/pack.schema.json` from the pack's schema.
 * With `--check` it writes nothing and exits with 1 if the file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packJsonSchema } from '../data/json-schema.ts';

const file = new URL('../data/pack.schema.json', import.meta.url);
const wanted = packJsonSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (readFileSync(file, 'utf8') !== wanted) {
  console.error(
    'data/pack.schema.json is out of step with data/schema.ts: run node scripts/generate-schema.ts',
  );
  process.exitCode = 1;
}
