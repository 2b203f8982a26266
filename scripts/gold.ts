import { readdirSync, readFileSync } from 'node:fs';
import type { Passage } from './scoring.ts';

const FOLDER = new URL('../tests/mentions/gold/', import.meta.url);

/**
 * The labelled passages: those held back while rules are written, or all others.
 *
 * @throws SyntaxError if a line is not JSON
 */
export function readGold({ holdout }: { holdout: boolean }): Passage[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl') && name.endsWith('.holdout.jsonl') === holdout)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Passage);
}
