import type { Alias } from '../data/alias-schema.ts';
import { fold } from './legible.ts';

/**
 * Letters, digits and the underscore of the scripts that put something between words, after folding. Scripts
 * without word boundaries are left out on purpose: 「Hamasは」 is a whole name.
 */
export const WORD = '\\w\\u00c0-\\u0589\\u05d0-\\u05ea\\u0620-\\u06d3\\u06ee-\\u1fff';

/** One form, ready to be tried where its anchor stands. */
export interface Pattern {
  /** sticky at the anchor, on lower-case legible text; group 1: given name, group 2: what precedes the anchor */
  readonly at: RegExp;
  /** the anchors as the pack writes them */
  readonly anchors: readonly string[];
  /** the form is written with a capital */
  readonly capital: boolean;
}

const SEPARATOR = '[ ・·‧•=.-]{0,2}';

/** Alternatives of the mini syntax as the inside of a regular expression over lower-case text. */
export function part(alternatives: string): string {
  return fold(alternatives.toLowerCase()).replace(/\((?!\?)/g, '(?:');
}

/** What may stand, attached, between the beginning of a word and a name in it, or be missing. */
function prefix(letter: string): string {
  if (/[\u0590-\u05ff]/.test(letter)) return `(?<![${WORD}])[ושמבלהכ]{0,3}[-"]?`;
  if (/[\u0600-\u06ff]/.test(letter)) return `(?<![${WORD}])[وف]?[بلك]?`;
  return /[\u3040-\u9fff]/.test(letter) ? '' : `(?<![${WORD}])`;
}

function givenNames(given: string): string {
  const name = `(?:${part(given)})`;
  return `(?:${name}(?: [a-z]\\.?)?(?: ?["(][a-z]{2,12}[")])?${SEPARATOR}){1,2}`;
}

/** @throws TypeError if the form's brackets do not pair */
export function pattern(form: string, row: Alias): Pattern {
  const [left = '', anchor = form, right = ''] = form.includes('<') ? form.split(/[<>]/) : ['', form, ''];
  const first = (left || anchor).replace(/[()?:\\[]/g, '').charAt(0);
  const bounded = prefix(first);
  const given = row.given === undefined ? '' : `(?:${givenNames(row.given)})?`;
  const end = bounded && `(?![${WORD}])`;
  return {
    at: new RegExp(
      `(?<=${bounded}(${given})((?:${part(left)})))(?:${part(anchor)})(?:${part(right)})${end}`,
      'y',
    ),
    anchors: anchor.replace(/\\/g, '').split('|'),
    capital: first !== first.toLowerCase(),
  };
}

/** Tests what stands right before an offset. */
export function before(alternatives: string | undefined): RegExp | undefined {
  return alternatives === undefined
    ? undefined
    : new RegExp(`(?<=(?<![${WORD}])(?:${part(alternatives)})${SEPARATOR})`, 'y');
}

/** Tests what stands right after an offset. */
export function after(alternatives: string | undefined): RegExp | undefined {
  return alternatives === undefined ? undefined : new RegExp(`(?:${part(alternatives)})`, 'y');
}

/** Tests whether any of the words stands somewhere in a text. */
export function anywhere(alternatives: string | undefined): RegExp | undefined {
  return alternatives === undefined
    ? undefined
    : new RegExp(`(?<![${WORD}])(?:${part(alternatives)})(?![${WORD}])`);
}
