import type { Rule } from './compile.ts';
import type { Candidate, Reading } from './reading.ts';

/** What a page as a whole says for and against each entity. */
export interface Evidence {
  /** how often the entity is named so that the words right there leave no doubt */
  readonly own: ReadonlyMap<string, number>;
  /** how often somebody or something else of that name is named */
  readonly other: ReadonlyMap<string, number>;
  /** of whom the page calls a namesake by the family name alone */
  readonly shared: ReadonlySet<string>;
  /** whether the first to be named is the entity, be it by the family name alone, or another */
  readonly first: ReadonlyMap<string, 'own' | 'other'>;
  /** how often a page tells of a day in years long past, as almanacs do */
  readonly longPast: number;
  /** entities that are on the page whatever the doubtful forms turn out to be */
  readonly firm: ReadonlySet<string>;
  /** of an alias, by its index: how near, at best, words of company stand to one of its forms */
  near(row: number): number;
}

/** What the surroundings and the page's use of words make of each candidate, before company is asked. */
export type Resolved = (candidate: Candidate) => Candidate['stance'] | 'unknown';

/** So many times a page has to tell of a day in years long past to be an almanac's. */
const ALMANAC = 3;
/** What `near` says where the words of company stand within reach, not just in the block. */
const RIGHT_NEAR = 2;

export function gather(rules: readonly Rule[], readings: readonly Reading[], resolved: Resolved): Evidence {
  const own = new Map<string, number>();
  const other = new Map<string, number>();
  const shared = new Set<string>();
  const first = new Map<string, 'own' | 'other'>();
  const likely = new Set<string>();
  const sure = new Set<string>();
  let longPast = 0;
  for (const { candidates } of readings)
    for (const candidate of candidates) {
      if (candidate.because[0] === 'long-past') longPast++;
      const { entity, wordIn } = rules[candidate.row]!.alias;
      const stance = resolved(candidate);
      if (stance === 'likely' && !wordIn) likely.add(entity);
      if (stance === 'likely' && !candidate.bare && candidate.near === RIGHT_NEAR) sure.add(entity);
      if (stance === 'likely' && !first.has(entity)) first.set(entity, 'own');
      if (stance !== 'own' && stance !== 'other') continue;
      // Not what the page leaves in doubt: whether a word before the name is a given one.
      if (candidate.stance === 'other' && candidate.bare) shared.add(entity);
      const counts = stance === 'own' ? own : other;
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      if (!first.has(entity)) first.set(entity, stance);
    }
  const firm = new Set([...own.keys(), ...sure]);
  for (const entity of likely) if (!other.has(entity)) firm.add(entity);
  return { own, other, shared, first, longPast, firm, near: nearest(readings) };
}

/** Looks only when asked: few names need company. */
function nearest(readings: readonly Reading[]): Evidence['near'] {
  const known = new Map<number, number>();
  return (row) => {
    let best = known.get(row);
    if (best === undefined) {
      best = 0;
      for (const { candidates } of readings)
        for (const candidate of candidates)
          if (candidate.row === row && best < 2) best = Math.max(best, candidate.near ?? 0);
      known.set(row, best);
    }
    return best;
  };
}

/**
 * The company an uncertain form keeps. Words of company right near it count two, somewhere on the page one, and so
 * do a cue beside it and each entity that is firmly on the page. The entities of a pack are one article's world, so any
 * of them is company for any other unless the alias says who. Where none of those is on the page, a cue and more words
 * than are needed stand in.
 *
 * @returns what was found, or null if it is less than the alias needs
 */
export function companyOf(
  candidate: Candidate,
  { alias, row }: Rule,
  { firm, near, longPast }: Evidence,
): string[] | null {
  // An almanac's page names the day of any year.
  if (alias.as === 'date' && !candidate.dated && longPast >= ALMANAC) return null;
  // Lines of a page's index have nothing to do with each other.
  const isListed = candidate.listed && !candidate.dated && !candidate.near && !candidate.cue;
  if (isListed && !firm.has(alias.entity)) return null;
  const isKnown = candidate.dated || (candidate.named && firm.has(alias.entity));
  const needs = isKnown ? 1 : (alias.needs ?? 1);
  const present = alias.friends?.filter((id) => firm.has(id)) ?? [...firm];
  // Whoever goes with a person once on a page goes with the person everywhere on it.
  const elsewhere = alias.as === 'person' ? near(row) : Math.min(near(row), 1);
  const nearness = Math.max(candidate.near ?? 0, elsewhere);
  const words = nearness + (candidate.cue ? 1 : 0);
  if (alias.friends && !present.length && !(candidate.cue && words > needs)) return null;
  if (candidate.against || words + present.length < needs) return null;
  return [
    ...(nearness || candidate.cue ? ['near'] : []),
    ...present.slice(0, 3).map((id) => `company:${id}`),
  ];
}
