import type { Alias } from '../data/alias-schema.ts';
import type { Rule } from './compile.ts';
import { companyOf, type Evidence, gather } from './evidence.ts';
import { inLanguage, languageOf } from './language.ts';
import { type Named, namedNext, whose } from './namesakes.ts';
import { spanIn, withoutOverlaps, wordsOf } from './page.ts';
import type { Candidate, Reading } from './reading.ts';
import { bySentence } from './sentence.ts';
import { timeOf } from './timely.ts';
import type { Mention, PageFacts } from './types.ts';

/**
 * Decides, by what the page as a whole names. Linear in the number of candidates. Pauses after each block: where names
 * are in doubt, the first ones have their expressions to make.
 */
export function* settleInSteps(
  rules: readonly Rule[],
  found: readonly Reading[],
  page: PageFacts = {},
): Generator<void, Mention[][]> {
  const readings: Reading[] = [];
  for (const reading of found) {
    readings.push(bySentence(rules, reading));
    yield;
  }
  const words = wordsOf(rules, readings);
  yield;
  // What company lifts out of doubt is company itself, but only a name's for a phrase's: else that would go in circles.
  const lifted = new Map<Candidate, readonly string[]>();
  const stanceOf = (candidate: Candidate) => (lifted.has(candidate) ? 'own' : words.stance(candidate));
  function* lift(evidence: Evidence, isMeant: (alias: Alias) => boolean): Generator<void, Evidence> {
    for (const reading of readings) {
      yield;
      for (const candidate of reading.candidates) {
        const rule = rules[candidate.row]!;
        // A family name written without its capital is only as doubtful as any other word.
        const isDoubtful = !candidate.bare || (candidate.lower && rule.alias.bare === 'likely');
        if (candidate.stance !== 'weak' || !isDoubtful || !isMeant(rule.alias)) continue;
        // In other languages a name without its capital is a word (French "il gaza") unless the page names others.
        if (candidate.lower) {
          const language = languageOf(reading, page.lang);
          if (rule.alias.wordIn?.includes(language) || (!evidence.firm.size && language !== 'en')) continue;
        }
        const company = companyOf(candidate, rule, evidence);
        if (company) lifted.set(candidate, company);
      }
    }
    return gather(rules, readings, stanceOf);
  }
  const named = yield* lift(gather(rules, readings, stanceOf), ({ as }) => as === 'name');
  const evidence = yield* lift(named, ({ as }) => as !== 'name');
  yield;
  const timely = timeOf(rules, readings, page, evidence, stanceOf);
  const last = new Map<string, Named>();

  const settled: Mention[][] = [];
  for (const [at, reading] of readings.entries()) {
    const accepted: { from: number; to: number; entity: string; because: readonly string[] }[] = [];
    for (const candidate of reading.candidates) {
      const rule = rules[candidate.row]!;
      const { entity } = rule.alias;
      const stance = stanceOf(candidate);
      const { to, bare, titled = false } = candidate;
      const name = (as: Named['stance']) =>
        last.set(entity, namedNext(last.get(entity), { stance: as, reading, at, to, titled }));
      if (stance === 'own' || stance === 'other') name(stance);
      yield;
      const because =
        stance === 'own'
          ? (lifted.get(candidate) ?? [])
          : stance === 'likely' || (stance === 'weak' && bare)
            ? whose(candidate, rule, evidence, at, last.get(entity))
            : null;
      if (!because || !timely(candidate, rule, reading)) continue;
      yield;
      if (!inLanguage(candidate, rule, reading, page.lang, evidence, words.seen)) continue;
      // The subject of a sentence by the family name alone stays it, whoever else is named there.
      if (bare && stance === 'likely') name('own');
      accepted.push({ from: candidate.from, to, entity, because: [...candidate.because, ...because] });
    }
    settled.push(
      withoutOverlaps(accepted).map(({ from, to, entity, because }) => ({
        ...spanIn(reading.legible, { from, to }),
        entity,
        because,
      })),
    );
    yield;
  }
  return settled;
}
