import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import type { Candidate } from './reading.ts';

export type Judgement = Omit<Candidate, 'row' | 'from' | 'to'> & { from?: number; to?: number };

/** Tests a sticky expression at an offset. */
export function stands(test: RegExp | undefined, text: string, at: number): boolean {
  if (!test) return false;
  test.lastIndex = at;
  return test.test(text);
}

/** Judges the name of a group or a place by what stands right beside it. */
export function judgeName({ lower }: Legible, rule: Rule, from: number, to: number): Judgement {
  if (stands(rule.notBefore, lower, from) || stands(rule.notAfter, lower, to))
    return { stance: 'other', because: ['part-of-name'] };
  const { trust } = rule.alias;
  return { stance: trust === 'sure' ? 'own' : trust, because: ['name'] };
}
