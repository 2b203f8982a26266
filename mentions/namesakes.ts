import type { Rule } from './compile.ts';
import { companyOf, type Evidence } from './evidence.ts';
import type { Candidate, Reading } from './reading.ts';

/** After so many characters it no longer matters whether a sentence ended. */
const FAR = 400;

/** Who was named without doubt last, and where. */
export interface Named {
  readonly stance: 'own' | 'other';
  readonly reading: Reading;
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
  if (!last || last.reading !== next.reading || sentenceEnds(next.reading.legible.text, last.to, next.to))
    return next;
  return { ...last, to: next.to };
}

/**
 * Whose a form is that namesakes share, where the page may name these too: of a family name alone, the bearer who was
 * named in full last, unless the page is plainly about the entity; of a group or place, the entity if it has company.
 *
 * @param last who was named without doubt last before the candidate, if anyone
 * @returns the reasons to take it for the entity, or null
 */
export function whose(
  candidate: Candidate,
  rule: Rule,
  evidence: Evidence,
  last: 'own' | 'other' | undefined,
): readonly string[] | null {
  const { entity } = rule.alias;
  const { own, other, first } = evidence;
  const owns = own.get(entity) ?? 0;
  const others = other.get(entity) ?? 0;
  if (candidate.stance === 'weak' && !owns) return null;
  if (!others) return owns ? ['established'] : ['no-namesake'];
  if (!candidate.bare) return candidate.near ? ['near'] : companyOf(candidate, rule, evidence);
  if (!owns || candidate.against) return null;
  if (last === 'own') return ['named-last'];
  return owns > others || first.get(entity) === 'own' ? ['subject'] : null;
}
