import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { type Judgement, stands } from './name.ts';
import { yearBeside } from './year.ts';

/** Judges a phrase that names an event: an earlier year beside it makes it another event. */
export function judgePhrase(
  { lower }: Legible,
  { alias, notBefore, notAfter }: Rule,
  from: number,
  to: number,
): Judgement {
  if (stands(notBefore, lower, from) || stands(notAfter, lower, to))
    return { stance: 'other', because: ['part-of-name'] };
  const beside = yearBeside(lower, from, to);
  if (beside && beside.year < (alias.year ?? 0)) return { stance: 'other', because: ['other-year'] };
  return { stance: alias.trust === 'sure' ? 'own' : alias.trust, because: ['phrase'] };
}
