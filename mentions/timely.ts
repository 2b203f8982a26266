import type { Rule } from './compile.ts';
import type { Evidence, Resolved } from './evidence.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { Candidate, Reading } from './reading.ts';
import type { PageFacts } from './types.ts';
import { isEarlier, latestYear, yearNear } from './year.ts';

/** Wars of the same name were fought since; a year before tells nothing of when a page was written. */
const RECENT = 2005;

/** The blocks that name a day of the year as the event's: by itself, or in what is the event without doubt. */
function blocksWithDay(
  rules: readonly Rule[],
  readings: readonly Reading[],
  stanceOf: Resolved,
): Set<Reading> {
  const aliasOf = ({ row }: Candidate) => rules[row]!.alias;
  const namesDay = ({ candidates }: Reading): boolean => {
    const days = candidates.filter((each) => aliasOf(each).as === 'date' && each.stance !== 'other');
    if (days.length === 0) return false;
    days.sort((a, b) => a.from - b.from);
    const starts = days.map(({ from }) => from);
    return candidates.some((event) => {
      const day = days[lastAtOrBefore(starts, event.to - 1)];
      const isWithin = day && event.from <= day.from && day.to <= event.to;
      return isWithin && aliasOf(event).entity === aliasOf(day).entity && stanceOf(event) === 'own';
    });
  };
  return new Set(readings.filter(namesDay));
}

/**
 * Whether a page may speak of an event: not if it was published before; not where it speaks of an earlier one of that
 * name, which is in blocks with earlier years alone; and not if all its years are earlier, unless it also names a day
 * that settles the matter.
 */
export function timeOf(
  rules: readonly Rule[],
  readings: readonly Reading[],
  page: PageFacts,
  { other }: Evidence,
  stanceOf: Resolved,
): (candidate: Candidate, rule: Rule, reading: Reading) => boolean {
  const withDay = blocksWithDay(rules, readings, stanceOf);
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
  let aside: Reading | undefined;
  // The one year of a page may be named in passing, of a person: "se retiró en 2015".
  const isOfPersons = ({ candidates }: Reading) =>
    candidates.every(({ row }) => rules[row]!.alias.as === 'person');
  return (candidate, rule, reading) => {
    const { against, from, to } = candidate;
    const { since, entity, as } = rule.alias;
    if (since === undefined) return true;
    if (page.date !== undefined && page.date < since) return false;
    const isTold = as !== 'date' && withDay.has(reading);
    if (other.has(entity) && !isTold && isEarlier(latestIn(reading), since)) return false;
    if (withDay.size > 0) return true;
    if (latest === null) {
      const telling = readings.filter((each) => (latestIn(each) ?? 0) >= RECENT);
      aside = telling.length === 1 && isOfPersons(telling[0]!) ? telling[0] : undefined;
      latest = telling.length ? Math.max(...telling.map((each) => latestIn(each)!)) : undefined;
    }
    if (against) return (yearNear(reading.legible.lower, from, to) ?? 0) >= Number(since.slice(0, 4));
    if (isEarlier(latest, since) && (!aside || aside === reading)) return false;
    return latest !== undefined || candidate.near === 2 || as === 'date' || !isAgainst(rule);
  };
}
