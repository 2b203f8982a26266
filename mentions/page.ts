import { anyOf } from './anchor-search.ts';
import type { Rule } from './compile.ts';
import type { Resolved } from './evidence.ts';
import type { Legible } from './legible.ts';

import type { Reading } from './reading.ts';
import { looksLikeVerb } from './surroundings.ts';
import { WORD } from './syntax.ts';

/** At most so many words are looked up on a page: their search must not grow with their number. */
const ASKED = 60;

/** Embattled, visiting, defiantly: as likely as not no name. */
const PARTICIPLE = /.{3}(?:ed|ing|ly)$/;

/** What the page's own use of words tells. */
export interface Words {
  /** the words asked after that the page has in lower case */
  seen(word: string): boolean;
  stance: Resolved;
}

/**
 * Looks up on the page the words that are in doubt. A capitalised word before a family name that the page also has in
 * lower case is an ordinary word; otherwise it is a given name; in a headline, or where nouns have capitals, nobody knows.
 */
export function wordsOf(rules: readonly Rule[], readings: readonly Reading[]): Words {
  const asked = new Set<string>();
  for (const { candidates, legible } of readings)
    for (const { row, unsure, bare, from, to } of candidates) {
      if (asked.size >= ASKED) break;
      if (unsure) asked.add(unsure.word);
      const small = legible.lower.slice(from, to);
      // Scripts without capitals have nothing to tell here.
      if (bare && rules[row]!.alias.wordIn && small !== legible.text.slice(from, to)) asked.add(small);
    }
  const seen = new Set<string>();
  if (asked.size) {
    const search = new RegExp(`(?<![${WORD}])(?:${anyOf(asked)})(?![${WORD}])`, 'g');
    for (const { legible } of readings) for (const [word] of legible.text.matchAll(search)) seen.add(word);
  }
  return {
    seen: (word) => seen.has(word),
    stance({ stance, unsure }) {
      if (!unsure || seen.has(unsure.word)) return stance;
      if (unsure.because === 'sentence') return PARTICIPLE.test(unsure.word) ? 'unknown' : 'other';
      return unsure.because === 'headline' && looksLikeVerb(unsure.word) ? stance : 'unknown';
    },
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** In order, and of what overlaps the longest; of equals the first. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || span.from >= last.to) kept.push(span);
    else if (span.to - span.from > last.to - last.from) kept[kept.length - 1] = span;
  }
  return kept;
}

/** The span in the block's own text. */
export function spanIn(legible: Legible, { from, to }: Span): { start: number; end: number } {
  return { start: legible.from(from), end: legible.to(to - 1) };
}
