import { ABBREVIATIONS, NOT_GIVEN, ROLE_END } from './words.ts';

/** How far to look for the word before a name: longer words are no given names. */
const REACH = 40;
/** How far to look when judging whether a line is set as a headline. */
const LINE = 110;

export interface WordBefore {
  readonly word: string;
  /** offset of the word's first character */
  readonly at: number;
}

export const isCapitals = (word: string) =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** The word that a space joins to whatever begins at `offset`; null where punctuation or a line's start comes before. */
export function wordBefore(text: string, offset: number): WordBefore | null {
  if (text.charAt(offset - 1) !== ' ') return null;
  const reach = text.slice(Math.max(0, offset - REACH), offset - 1);
  const word = /[\p{L}\p{N}'.&-]+$/u.exec(reach)?.[0];
  if (!word) return null;
  if (word.endsWith('.') && !ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}\.$/u.test(word)) return null;
  return { word, at: offset - 1 - word.length };
}

/** Whether a sentence, a clause after a colon or dash, or a line begins at `offset`. */
export function beginsSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?:;|•>-] ?)["'([]?$/.test(text.slice(Math.max(0, offset - 4), offset));
}

/** Whether the line around the span is set as a headline: Nearly Every Word Has a Capital, or ALL OF IT. */
export function inHeadline(text: string, from: number, to: number): boolean {
  const line = `${text.slice(Math.max(0, from - LINE), from)} ${text.slice(to, to + LINE)}`;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => !isCapital(word.charAt(0))).length;
  return words.length > 1 && small * 5 <= words.length;
}

/** Whether a word, by its look and by what is known of words in general, cannot be a given name. */
export function isPlain(word: string, familyInCapitals: boolean): boolean {
  if (!isCapital(word.charAt(0)) || /\d|'s?$|&/i.test(word)) return true;
  if (!familyInCapitals && !word.endsWith('.') && isCapitals(word)) return true;
  const lower = word.toLowerCase();
  return NOT_GIVEN.has(lower) || ROLE_END.test(lower);
}

/** In a headline: a verb or a participle rather than a name. */
export const looksLikeVerb = (word: string) => /.{2}(?:[^s]s|ed|ing)$/i.test(word);

/** Names in addresses, handles and paths are not prose. */
export function inAddress(text: string, from: number, to: number): boolean {
  const previous = text.charAt(from - 1);
  if (previous === '@' || previous === '_') return true;
  const before = /\S*$/.exec(text.slice(Math.max(0, from - 80), from))![0];
  if (/[/@]/.test(before) && /:\/\/|www\.|@/.test(before)) return true;
  return /^(?:\.(?:com|org|net|gov|info|io|co|tv|de|fr)\b|@|\/\/)/i.test(text.slice(to, to + 8));
}
