import type { Rule } from './compile.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate, Reading } from './reading.ts';
import { beginsSentence } from './surroundings.ts';

/** Frequent words that tell a language that matters here from its neighbours. */
const FREQUENT: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|and|of|is|to|it|that|was|what|just|you|he|they)\b/g],
  ['', /\b(?:la|le|el|les|los|que|di|il|che|per|del|da|dos|em|um|uma|con|com|et|est|une|y|bir|ile)\b/g],
  ['de', /\b(?:der|die|das|und|ist|nicht|ein|mit|den|von)\b/g],
  ['nl', /\b(?:het|een|van|niet|dat|op|te|zijn|voor)\b/g],
];
/** Enough of a block to hear its language. */
const SAMPLE = 600;

/** Primary subtag: what the page says, nearest first, else what the text sounds like; empty where it sounds like others. */
export function languageOf({ lang, legible }: Reading, pageLang: string | undefined): string {
  const said = lang || pageLang;
  if (said) return said.toLowerCase().replace(/[-_].*/, '');
  const sample = legible.lower.slice(0, SAMPLE);
  const counts = FREQUENT.map(([language, words]) => [sample.match(words)?.length ?? 0, language] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/** Whether a form may be what it seems in its language: a genitive, a name that is also a common word. */
export function inLanguage(
  { inflected, bare, lower: small, from, to }: Candidate,
  { alias }: Rule,
  reading: Reading,
  pageLang: string | undefined,
  { own, firm }: Evidence,
  seen: (word: string) => boolean,
): boolean {
  const { lower } = reading.legible;
  // "die Bidens" are the family.
  if (
    inflected &&
    (!/^(?:de|nl|sv|da|nb|no)$/.test(languageOf(reading, pageLang)) ||
      /\b(?:die|den|der|de|beiden?) $/.test(lower.slice(Math.max(0, from - 8), from)))
  )
    return false;
  if (!bare || !alias.wordIn) return true;
  const isWord = alias.wordIn.includes(languageOf(reading, pageLang));
  if (small && isWord) return false;
  if (own.has(alias.entity)) return true;
  const hasWord = seen(lower.slice(from, to));
  if (!isWord && !hasWord) return true;
  return (
    firm.size > 0 &&
    !(isWord && hasWord && beginsSentence(lower, from)) &&
    !/\b(?:das|dem|des|beim|zum|vom|ins|het|te) $/.test(lower.slice(Math.max(0, from - 6), from))
  );
}
