import { readdirSync, readFileSync } from 'node:fs';
import type { Passage } from './scoring.ts';

const FOLDER = new URL('../tests/mentions/gold/', import.meta.url);

/**
 * All labelled passages.
 *
 * @throws SyntaxError if a line is not JSON
 */
export function readGold(): Passage[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n').filter(Boolean);
      const holdout = name.endsWith('.holdout.jsonl');
      return lines.map((line) => ({ ...(JSON.parse(line) as Passage), holdout }));
    });
}
