import type { Rule } from './compile.ts';
import { companyOf, type Evidence } from './evidence.ts';
import type { Candidate, Reading } from './reading.ts';

/** After so many characters it no longer matters whether a sentence ended. */
const FAR = 400;

/** Who was named without doubt last, and where. */
export interface Named {
  readonly stance: 'own' | 'other';
  readonly reading: Reading;
  /** the number of its block among the page's */
  readonly at: number;
  /** named with a title */
  readonly titled: boolean;
  /** offset in the legible text just after the name */
  readonly to: number;
}

/** A sentence ends between two offsets, or so much stands there that it does not matter. */
function sentenceEnds(text: string, from: number, to: number): boolean {
  return to - from > FAR || /[.!?。]["')\]]* ?[^a-z\s]/.test(text.slice(from, to + 1));
}

/**
 * Whom a family name alone will stand for after one more full name: what was named first in the latest sentence that
 * names anyone, since that is most often the sentence's subject (Grosz, Joshi, Weinstein: Centering, 1995).
 */
export function namedNext(last: Named | undefined, next: Named): Named {
  if (!last || last.at !== next.at || sentenceEnds(next.reading.legible.text, last.to, next.to)) return next;
  return { ...last, to: next.to };
}

/**
 * Whether the page is about the entity rather than about its namesakes: it is named first, or more often. The family
 * name alone of a page about a namesake is the namesake's, and of one that calls a namesake by it anybody's.
 */
function isAbout(entity: string, { own, other, shared, first }: Evidence): boolean {
  if (shared.has(entity)) return false;
  return first.get(entity) === 'own' || (own.get(entity) ?? 0) > (other.get(entity) ?? 0);
}

/**
 * Whose a form is that namesakes share, where the page may name these too: of a family name alone, the bearer who was
 * named in full last, if that was in this block or the one before, or else the one whom the page is about; of a group
 * or place, the entity if it has company.
 *
 * @param at the number of the candidate's block among the page's
 * @param last who was named without doubt last before the candidate, if anyone
 * @returns the reasons to take it for the entity, or null
 */
export function whose(
  candidate: Candidate,
  rule: Rule,
  evidence: Evidence,
  at: number,
  last: Named | undefined,
): readonly string[] | null {
  const { entity } = rule.alias;
  const { own, other, first } = evidence;
  const owns = own.has(entity);
  if (candidate.stance === 'weak' && !owns) return null;
  if (!other.has(entity)) return owns ? ['established'] : ['no-namesake'];
  if (!candidate.bare) return candidate.near ? ['near'] : companyOf(candidate, rule, evidence);
  if (!owns || candidate.against) return null;
  const isLast = last?.stance === 'own';
  if (!isAbout(entity, evidence)) return isLast && last.titled && last.at === at ? ['named-last'] : null;
  if (isLast) return ['named-last'];
  // Mr Netanyahu is the one whom the page is about; others of the family go by their full names.
  if (candidate.titled) return ['subject'];
  return last === undefined || last.at < at - (first.get(entity) === 'own' ? 0 : 1) ? ['subject'] : null;
}
