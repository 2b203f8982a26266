import type { Rule } from './compile.ts';
import { companyOf, gather } from './evidence.ts';
import { inLanguage } from './language.ts';
import { type Named, namedNext, whose } from './namesakes.ts';
import { spanIn, withoutOverlaps, wordsOf } from './page.ts';
import type { Candidate, Reading } from './reading.ts';
import { timeOf } from './timely.ts';
import type { Mention, PageFacts } from './types.ts';

/** Decides, by what the page as a whole names. Linear in the number of candidates. */
export function settle(
  rules: readonly Rule[],
  readings: readonly Reading[],
  page: PageFacts = {},
): Mention[][] {
  const words = wordsOf(rules, readings);
  const first = gather(rules, readings, words.stance);
  // What company lifts out of doubt is evidence itself, but not for the company of others: that would go in circles.
  const lifted = new Map<Candidate, readonly string[]>();
  for (const { candidates } of readings)
    for (const candidate of candidates) {
      if (candidate.stance !== 'weak' || candidate.bare) continue;
      const company = companyOf(candidate, rules[candidate.row]!, first.firm);
      if (company) lifted.set(candidate, company);
    }
  const stanceOf = (candidate: Candidate) => (lifted.has(candidate) ? 'own' : words.stance(candidate));
  const evidence = gather(rules, readings, stanceOf);
  const timely = timeOf(rules, readings, page, evidence);
  const last = new Map<string, Named>();

  return readings.map((reading) => {
    const accepted: { from: number; to: number; entity: string; because: readonly string[] }[] = [];
    for (const candidate of reading.candidates) {
      const rule = rules[candidate.row]!;
      const { entity } = rule.alias;
      const stance = stanceOf(candidate);
      if (stance === 'own' || stance === 'other')
        last.set(entity, namedNext(last.get(entity), { stance, reading, to: candidate.to }));
      const because =
        stance === 'own'
          ? (lifted.get(candidate) ?? [])
          : stance === 'likely' || (stance === 'weak' && candidate.bare)
            ? whose(candidate, rule, evidence, last.get(entity)?.stance)
            : null;
      if (!because || !timely(candidate, rule)) continue;
      if (!inLanguage(candidate, rule, reading, page.lang, evidence, words.seen)) continue;
      const { from, to } = candidate;
      accepted.push({ from, to, entity, because: [...candidate.because, ...because] });
    }
    return withoutOverlaps(accepted).map(({ from, to, entity, because }) => ({
      ...spanIn(reading.legible, { from, to }),
      entity,
      because,
    }));
  });
}
