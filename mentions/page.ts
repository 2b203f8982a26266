import type { Legible } from './legible.ts';
import { WORD } from './pattern.ts';
import type { Candidate, Reading } from './reading.ts';
import { looksLikeVerb } from './surroundings.ts';

/** At most so many unsure words are looked for on a page: their search must not grow with the page. */
const UNSURE = 60;

/**
 * What an unsure capitalised word turns out to be, by the page: seen in lower case it is an ordinary word; standing
 * before the same name in running text it is a given name.
 */
export function ordinaryWords(
  readings: readonly Reading[],
): (candidate: Candidate) => 'likely' | 'other' | 'unknown' {
  const words = new Set<string>();
  for (const { candidates } of readings)
    for (const { unsure } of candidates) if (unsure && words.size < UNSURE) words.add(unsure.word);
  const ordinary = new Set<string>();
  if (words.size) {
    const escaped = [...words].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
    const search = new RegExp(`(?<![${WORD}])(?:${escaped.join('|')})(?![${WORD}])`, 'g');
    for (const { legible } of readings)
      for (const [word] of legible.text.matchAll(search)) ordinary.add(word);
  }
  return ({ unsure }) => {
    if (!unsure || ordinary.has(unsure.word)) return 'likely';
    if (!unsure.headline) return 'other';
    return looksLikeVerb(unsure.word) ? 'likely' : 'unknown';
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
