import type { Rule } from './compile.ts';
import { languageOf } from './language.ts';
import { namesakes } from './namesakes.ts';
import { ordinaryWords, spanIn, withoutOverlaps } from './page.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Mention, PageFacts } from './types.ts';

/** Decides, by what the page as a whole names. Linear in the number of candidates. */
export function settle(
  rules: readonly Rule[],
  readings: readonly Reading[],
  page: PageFacts = {},
): Mention[][] {
  const resolved = ordinaryWords(readings);
  const taken = namesakes(rules, readings, resolved);
  const present = new Set<string>();
  for (const [candidate] of taken)
    if (candidate.stance === 'own' || candidate.bare) present.add(rules[candidate.row]!.alias.entity);

  const company = (candidate: Candidate): string | null => {
    const { alias } = rules[candidate.row]!;
    const friend = alias.friends?.find((id) => present.has(id));
    if (alias.company === 'both') return friend && candidate.near ? `company:${friend}` : null;
    if (friend) return `company:${friend}`;
    return candidate.near ? 'near' : null;
  };

  return readings.map((reading) => {
    const accepted: { from: number; to: number; entity: string; because: string[] }[] = [];
    for (const candidate of reading.candidates) {
      const { alias } = rules[candidate.row]!;
      if (candidate.stance === 'other') continue;
      let because = taken.get(candidate);
      if (candidate.stance === 'weak') {
        const reason = company(candidate);
        because = reason === null ? undefined : [reason];
      }
      if (!because) continue;
      if (candidate.lower || (candidate.bare && alias.wordIn)) {
        const language = languageOf(reading, page.lang);
        if (candidate.lower && language !== 'en') continue;
        if (candidate.bare && alias.wordIn?.includes(language) && !present.has(alias.entity)) continue;
      }
      const { from, to } = candidate;
      accepted.push({ from, to, entity: alias.entity, because: [...candidate.because, ...because] });
    }
    return withoutOverlaps(accepted).map(({ from, to, entity, because }) => ({
      ...spanIn(reading.legible, { from, to }),
      entity,
      because,
    }));
  });
}
