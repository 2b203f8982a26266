import type { Rule } from './compile.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate, Reading } from './reading.ts';

const FREQUENT: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|and|of|to|is|was|in|that|with|for|said|has|on)\b/g],
  ['de', /\b(?:der|die|das|und|ist|nicht|ein|eine|mit|den|von|zu|auf|im)\b/g],
  ['nl', /\b(?:de|het|een|en|van|is|niet|dat|op|te|voor|met|zijn|aan)\b/g],
  ['fr', /\b(?:le|la|les|des|et|est|une|dans|que|pour|du|un|au|qui)\b/g],
  ['es', /\b(?:el|la|los|las|y|es|una|que|por|del|en|con|se|un)\b/g],
  ['it', /\b(?:il|la|di|che|e|per|una|con|del|della|non|un|nel|gli)\b/g],
  ['pt', /\b(?:o|a|os|as|e|que|uma|do|da|em|com|nao|um|no)\b/g],
];

/** Primary subtag: what the page says, nearest first, else the language whose frequent words the text has most of. */
export function languageOf(reading: Reading, pageLang: string | undefined): string {
  const said = reading.lang || pageLang;
  if (said) return said.toLowerCase().split(/[-_]/)[0]!;
  const sample = reading.legible.lower.slice(0, 600);
  let best = '';
  let most = 0;
  for (const [language, words] of FREQUENT) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** Whether a form may be what it seems in its language: lower case in English only, a common word only where named. */
export function inLanguage(
  candidate: Candidate,
  { alias }: Rule,
  reading: Reading,
  pageLang: string | undefined,
  { own }: Evidence,
  seen: (word: string) => boolean,
): boolean {
  if (candidate.lower && alias.as !== 'phrase') return languageOf(reading, pageLang) === 'en';
  if (!candidate.bare || !alias.wordIn || own.has(alias.entity)) return true;
  if (seen(reading.legible.lower.slice(candidate.from, candidate.to))) return false;
  return !alias.wordIn.includes(languageOf(reading, pageLang));
}
