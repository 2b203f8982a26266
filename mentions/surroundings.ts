import { madeAnew } from './made-anew.ts';
import { LETTER } from './syntax.ts';
import { ABBREVIATION, isOrdinary } from './words.ts';

/** How far to look for the word before a name: longer words are no given names. */
const REACH = 40;
/** How far to look when judging whether a line is set as a headline. */
const LINE = 110;
const SENTENCE = /[.!?;] |[。！？]/;
const lastWord = madeAnew(() => new RegExp(`([${LETTER}\\d.&-][${LETTER}\\d'.&-]*) $`));
const longWords = madeAnew(() => new RegExp(`[${LETTER}]{4,}`, 'g'));
const twoWords = madeAnew(() => new RegExp(`([${LETTER}]{3,}) ([${LETTER}]{2,})-$`));
const nextWord = madeAnew(() => new RegExp(`^ ([${LETTER}][${LETTER}-]+)(?![${LETTER}'])`));
/** Aviv'de: Turkish sets its endings off from a name, and no given name has one. UN-backed is none either. */
const NO_GIVEN_NAME = new RegExp(
  `\\d|'[sS]?$|&|-(?:run|led|held|[a-z]{4,}ed)$|[${LETTER}]{3}'[${LETTER}]{1,6}$`,
);
/** D'après, qu'avec. */
const ELISION = /^(?:[cdjlmnst]|(?:jus)?qu)'/;
/** Function words are short; at the beginning of a sentence a word of up to so many letters is taken for one. */
const SHORT = 3;

export interface WordBefore {
  readonly word: string;
  /** offset of the word's first character */
  readonly at: number;
}

export const isCapital = (letter: string) => letter !== letter.toLowerCase();
/** Whether a word is written as a name is: one capital, then a small letter. */
const isName = (word: string) => isCapital(word.charAt(0)) && word.charAt(1) !== word.charAt(1).toUpperCase();
export const isCapitals = (word: string) => word.length > 1 && isCapital(word) && word === word.toUpperCase();

/** The word that a space joins to whatever begins at `offset`; null where punctuation or a line's start comes before. */
export function wordBefore(text: string, offset: number): WordBefore | null {
  const word = lastWord().exec(text.slice(Math.max(0, offset - REACH), offset))?.[1];
  return word && !(word.endsWith('.') && !ABBREVIATION.test(word))
    ? { word, at: offset - 1 - word.length }
    : null;
}

const beginning = madeAnew(() => /(?:^|[.!?:;|•>-] ?)["'([]?$/);

/** Whether a sentence, a clause after a colon or dash, or a line begins at `offset`. */
export function beginsSentence(text: string, offset: number): boolean {
  return beginning().test(text.slice(Math.max(0, offset - 4), offset));
}

/** What stands before and after a span in its sentence, or so much of it as is near. */
export const sidesOf = (text: string, from: number, to: number, before = LINE, after = LINE) =>
  [
    text
      .slice(Math.max(0, from - before), from)
      .split(SENTENCE)
      .at(-1)!,
    text.slice(to, to + after).split(SENTENCE)[0]!,
  ] as const;

/** A span with what stands around it in its sentence. */
export const sentenceAround = (text: string, from: number, to: number) =>
  sidesOf(text, from, to).join(text.slice(from, to));

/** Whether the line around the span is set as a headline: Nearly Every Word Has a Capital, or ALL OF IT. */
export function inHeadline(text: string, from: number, to: number): boolean {
  const line = sidesOf(text, from, to).join(' ');
  const words = line.match(longWords()) ?? [];
  return words.length > 1 && words.filter((word) => !isCapital(word.charAt(0))).length * 5 <= words.length;
}

/** Whether the text around is in a language in which every noun has a capital, so that a capital tells nothing. */
export const nounsHaveCapitals = (text: string, from: number, to: number): boolean =>
  /\b(?:[Dd]er|[Dd]as|dem|den|und|nicht|ein|eine|wird|von|im|mit|für|nach)\b/.test(
    text.slice(Math.max(0, from - 2 * LINE), to + 2 * LINE),
  );

/** The word that follows, if it is written as a name and no word known in general. */
export function nameAfter(text: string, to: number): string | null {
  const next = nextWord().exec(text.slice(to, to + REACH))?.[1];
  return next !== undefined && isName(next) && !isOrdinary(next.toLowerCase()) ? next : null;
}

/** Whether a further name seems to follow: a capitalised word in running text. */
export const followedByName = (text: string, from: number, to: number): boolean =>
  nameAfter(text, to) !== null && !inHeadline(text, from, to);

/** In Georgia Biden won: what follows such a word at the beginning of a sentence, or a Cyrillic one anywhere, is a place. */
const followsPlacePreposition = (text: string, at: number) =>
  /(?:(?:^|[.!?] )["'([]?(?:In|Im|En|Em|Nel|Nella|Dans|Aus|Vanuit)|(?:^|\s)[Вв]о?) $/.test(
    text.slice(Math.max(0, at - 9), at),
  );

/** A Doha Biden; A Hunter Biden: what follows such a word at the beginning of a sentence may be a place or a given name. */
export const followsPreposition = (text: string, at: number) =>
  /(?:^|[.!?] )["'([]?(?:Ad?|At|Aux?|Dal|Dalla|From) $/.test(text.slice(Math.max(0, at - 9), at));

/** Where a nickname begins that stands before a family name, in quotes or brackets after a given name: Jonathan "Yoni" Netanyahu. */
export function nicknameBefore(text: string, from: number): number {
  if (!/["')] $/.test(text.slice(Math.max(0, from - 2), from))) return -1;
  const before = text.slice(Math.max(0, from - REACH), from);
  const nickname = /\p{Lu}[\p{Ll}.]+ ?["'(](\p{Lu}\p{Ll}+["')] )$/u.exec(before)?.[1];
  return nickname === undefined ? -1 : from - nickname.length;
}

/** Anna Cohen-Miller: whether a family name is half of another one, in running text. */
export function isHalfOfName(text: string, from: number, to: number): boolean {
  if (text.charAt(from - 1) !== '-') return false;
  const [, given = '', half = ''] = twoWords().exec(text.slice(Math.max(0, from - REACH), from)) ?? [];
  return isName(given) && isName(half) && !isOrdinary(given.toLowerCase()) && !inHeadline(text, from, to);
}

/** Whether the word before a name, by its look and by what is known of words in general, cannot be a given name. */
export function isPlain({ word, at }: WordBefore, text: string, familyInCapitals: boolean): boolean {
  // @Somebody: an answer to whoever goes by that name begins so.
  if (text.charAt(at - 1) === '@') return true;
  if (!isCapital(word.charAt(0)) || NO_GIVEN_NAME.test(word)) return true;
  if (followsPlacePreposition(text, at)) return true;
  // Donald M. Blinken: an initial after a name is a given name; alone, or after "hier", M. may be Monsieur.
  const previous = /^[^\d'&.-]\.$/.test(word) ? wordBefore(text, at) : null;
  if (previous && !isPlain(previous, text, familyInCapitals)) return false;
  if (word.length <= SHORT && beginsSentence(text, at) && !word.endsWith('.')) return true;
  return (
    (!familyInCapitals && !word.endsWith('.') && isCapitals(word)) ||
    isOrdinary(word.toLowerCase().replace(ELISION, ''))
  );
}

/** In a headline: a verb or a participle rather than a name. */
export const looksLikeVerb = (word: string) => /.{2}(?:[^s]s|ed|ing)$/.test(word);

const addressBefore = madeAnew(() => /[@_]$|:\/\/|www\.|@.*\/|\.[a-z]{2,}.*\//i);
const addressAfter = madeAnew(() => /^(?:\.[a-z]{2,4}\b|@|\/\/)/i);
/** The end of an address, as a title in small letters: their-call-on-somewhere */
const slug = madeAnew(() => /^[a-z\d]+(?:-[a-z\d]+){3,}/);

/** Names in addresses, handles and paths are not prose. */
export function inAddress(text: string, from: number, to: number): boolean {
  const left = text.slice(Math.max(0, from - 80), from);
  const before = left.slice(left.lastIndexOf(' ') + 1);
  const after = text.slice(to, to + 80).split(' ')[0]!;
  return (
    addressBefore().test(before) ||
    addressAfter().test(after) ||
    slug().test(before + text.slice(from, to) + after)
  );
}
