import type { Rule } from './compile.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate, Reading } from './reading.ts';
import type { PageFacts } from './types.ts';
import { isEarlier, latestYear } from './year.ts';

/**
 * Whether a page may speak of an event at all: not if it was published before, and not if it speaks of an earlier one
 * or names earlier years alone, unless it also names a day that settles the matter.
 */
export function timeOf(
  rules: readonly Rule[],
  readings: readonly Reading[],
  page: PageFacts,
  { own }: Evidence,
) {
  const settled = rules.some(({ alias }) => alias.as === 'date' && own.has(alias.entity));
  let latest: number | undefined | null = null;
  return ({ against }: Candidate, { alias: { since } }: Rule): boolean => {
    if (since === undefined) return true;
    if (page.date !== undefined && page.date < since) return false;
    if (settled) return true;
    if (latest === null) latest = latestYear(readings.map((reading) => reading.legible.lower));
    return !against && !isEarlier(latest, since);
  };
}
