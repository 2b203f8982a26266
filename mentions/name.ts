import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import type { Found, Judgement } from './reading.ts';
import { isEarlier, yearNear } from './year.ts';

/** Judges a name or a phrase by what stands right beside it: words that make it another's, or an earlier year. */
export function judgeName(
  { lower }: Legible,
  { alias, notBefore, notAfter }: Rule,
  { from, to }: Found,
): Judgement {
  if (notBefore(lower, from) || notAfter(lower, to)) return { stance: 'other', because: ['part-of-name'] };
  if (alias.since && isEarlier(yearNear(lower, from, to), alias.since))
    return { stance: 'other', because: ['other-year'] };
  return { stance: alias.trust === 'sure' ? 'own' : alias.trust, because: [alias.as] };
}
