import type { Rule } from './compile.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate, Reading } from './reading.ts';
import type { PageFacts } from './types.ts';
import { isEarlier, latestYear } from './year.ts';

/**
 * Whether a page may speak of an event: not if it was published before; not where it speaks of an earlier one of that
 * name, which is in blocks with earlier years alone; and not if all its years are earlier, unless it also names a day
 * that settles the matter.
 */
export function timeOf(
  rules: readonly Rule[],
  readings: readonly Reading[],
  page: PageFacts,
  { own, other }: Evidence,
): (candidate: Candidate, rule: Rule, reading: Reading) => boolean {
  const settled = rules.some(({ alias }) => alias.as === 'date' && own.has(alias.entity));
  const known = new Map<Reading, number | undefined>();
  const latestIn = (reading: Reading) => {
    if (!known.has(reading)) known.set(reading, latestYear(reading.legible.lower));
    return known.get(reading);
  };
  const asked = new Map<Rule, boolean>();
  const isAgainst = (rule: Rule) => {
    const found = asked.get(rule) ?? readings.some(({ legible }) => rule.against(legible.lower, 0));
    asked.set(rule, found);
    return found;
  };
  let latest: number | undefined | null = null;
  return ({ against }, rule, reading) => {
    const { since, entity } = rule.alias;
    if (since === undefined) return true;
    if (page.date !== undefined && page.date < since) return false;
    if (other.has(entity) && isEarlier(latestIn(reading), since)) return false;
    if (settled) return true;
    if (latest === null) {
      const years = readings.map(latestIn).filter((year) => year !== undefined);
      latest = years.length ? Math.max(...years) : undefined;
    }
    if (against || isEarlier(latest, since)) return false;
    return latest !== undefined || !isAgainst(rule);
  };
}
