import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { type Judgement, stands } from './name.ts';

const YEAR_AFTER = /^,? ?(?:\(|of |in |de |del |im jahr )?((?:19|20)\d\d)(?!\d)/;
const YEAR_BEFORE = /((?:19|20)\d\d)(?:-\d{2,4})?(?:'s)?[ ,]{0,2}(?:年)?(?:[a-z]+ )?$/;

/** A year right beside a span, and where it ends if it follows. */
function yearBeside(lower: string, from: number, to: number): { year: number; to: number } | null {
  const following = YEAR_AFTER.exec(lower.slice(to, to + 16));
  if (following) return { year: Number(following[1]), to: to + following[0].length };
  const preceding = YEAR_BEFORE.exec(lower.slice(Math.max(0, from - 22), from));
  return preceding ? { year: Number(preceding[1]), to } : null;
}

/** Judges a phrase that names an event: which year's is it? */
export function judgePhrase({ lower }: Legible, rule: Rule, from: number, to: number): Judgement {
  const { trust, year = 0 } = rule.alias;
  if (stands(rule.notBefore, lower, from) || stands(rule.notAfter, lower, to))
    return { stance: 'other', because: ['part-of-name'] };
  const beside = yearBeside(lower, from, to);
  if (beside && beside.year < year) return { stance: 'other', because: ['other-year'] };
  return { stance: trust === 'sure' ? 'own' : trust, because: ['phrase'] };
}

/** Judges a day of the year: the year beside it decides, else company. */
export function judgeDate({ lower }: Legible, rule: Rule, from: number, to: number): Judgement {
  const { trust, year } = rule.alias;
  if (stands(rule.notBefore, lower, from) || stands(rule.notAfter, lower, to))
    return { stance: 'other', because: ['other-day'] };
  const beside = yearBeside(lower, from, to);
  if (beside && beside.year !== year) return { stance: 'other', because: ['other-year'] };
  if (beside) return { stance: 'weak', because: ['date', 'year'], to: beside.to, dated: true };
  return { stance: trust === 'sure' ? 'own' : trust, because: ['date'] };
}
