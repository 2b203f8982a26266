import { fold } from './legible.ts';
import { madeAnew } from './made-anew.ts';

/**
 * Letters, digits and the underscore of the scripts that put something between words, after folding. Scripts
 * without word boundaries are left out on purpose: 「Hamasは」 is a whole name.
 */
export const WORD = '\\w\\xc0-\\u0589\\u05d0-\\u05ea\\u0620-\\u06d3\\u06ee-\\u1fff';

/** Letters of all scripts, after folding. Classes of Unicode (\p{L}) take browsers a millisecond to make ready. */
export const LETTER =
  'A-Za-z\\xc0-\\u0589\\u05d0-\\u05ea\\u0620-\\u065f\\u066e-\\u06d3\\u06ee\\u06ef\\u06fa-\\u1fff\\u3040-\\ud7ff';

/** What Hebrew and Arabic write attached in front of a word; it is no part of a name. */
const ATTACHED = '(?:[ושמבלהכ]{1,3}[-"]?|[وفبلك]{1,2}(?:ال)?|ال)?';
const NOTHING_BEFORE = `(?<![${WORD}])`;
/** Where a word begins. */
export const BEGIN = `${NOTHING_BEFORE}${ATTACHED}`;
const beginOf = (text: string) => (/[\u05d0-\u06d3]/.test(text) ? BEGIN : NOTHING_BEFORE);
/** A text so long is asked about once for each of its names in turn: what is known of the last one is kept. */
const LONG = 1000;
let long = '';
let beginInLong = NOTHING_BEFORE;

/** The same for a text, in fewer signs where it holds no letter of those scripts. */
export function beginIn(text: string): string {
  if (text.length < LONG) return beginOf(text);
  if (text !== long) {
    long = text;
    beginInLong = beginOf(text);
  }
  return beginInLong;
}
/** An emoji's skin tone would make one grapheme with the letter before it. */
export const WHOLE = '(?!\\ud83c[\\udffb-\\udfff])';
/** Foreign words in Japanese are runs of katakana (マガザン is no ガザ), which the names of countries alone are joined to. */
const KATAKANA = '[\\u30a1-\\u30fa\\u30fc]';
export const RUN_BEGINS = `(?<!${KATAKANA}(?=${KATAKANA})(?<!パレスチナ|イスラエル))`;
export const RUN_ENDS = `(?<!${KATAKANA}(?=${KATAKANA}))${WHOLE}`;
/** Where a word ends. */
export const END = `(?![${WORD}])${WHOLE}`;
/** `~`: a space and up to four short words before it, which join the parts of a phrase. */
const JOINT = `(?: (?:[^\\s.,;:!?"()-]{1,3}|between|against|across|throughout|with|inside|into|entre|contr[aeo]|gegen|zwischen|tegen|tussen|dans|pel[oa]|della|nelle|nella|между|против|проти)){0,4} ${ATTACHED}`;
/** `%`: the rest of a word. */
const REST = `[${WORD}]{0,15}`;

/** A source of the mini syntax in the spelling of legible text in lower case. */
export const folded = (source: string) => fold(source.toLowerCase());

const groups = madeAnew(() => /\((?!\?)/g);

/** A folded source as the inside of a regular expression over lower-case legible text. */
export const expressionOf = (source: string): string =>
  source.replace(groups(), '(?:').replaceAll('~', JOINT).replaceAll('%', REST);
