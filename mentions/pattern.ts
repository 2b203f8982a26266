import type { Alias, Aliases } from '../data/alias-schema.ts';
import { fold } from './legible.ts';
import { requiredBy } from './required.ts';

/**
 * Letters, digits and the underscore of the scripts that put something between words, after folding. Scripts
 * without word boundaries are left out on purpose: 「Hamasは」 is a whole name.
 */
export const WORD = '\\w\\xc0-\\u0589\\u05d0-\\u05ea\\u0620-\\u06d3\\u06ee-\\u1fff';

/** What Hebrew and Arabic write attached in front of a word; it is no part of a name. */
const ATTACHED = '(?:[ושמבלהכ]{1,3}[-"]?|[وفبلك]{1,2}(?:ال)?|ال)?';
const BEGIN = `(?<![${WORD}])${ATTACHED}`;
/** An emoji's skin tone would make one grapheme with the letter before it. */
const WHOLE = '(?!\\ud83c[\\udffb-\\udfff])';
const END = `(?![${WORD}])${WHOLE}`;
/** `~`: a space and up to four short words before it, which join the parts of a phrase. */
const JOINT = `(?: (?:[^\\s.,;:!?"()-]{1,3}|between|against|across|throughout|with|inside|into|entre|contr[aeo]|gegen|zwischen|tegen|tussen|dans|pel[oa]|della|nelle|nella|между|против|проти)){0,4} ${ATTACHED}`;
/** `%`: the rest of a word. */
const REST = `[${WORD}]{0,15}`;
/** What a form is searched by, or refers to: found already where the form is tried. */
const ANCHORS = /<.*>|\{[a-z][^}]*\}/g;
const UNBOUNDED = /^[\u3040-\u9fff]/;
const SEPARATOR = '[ ・·‧•=.-]{0,2}';

/** Alternatives of the mini syntax as the inside of a regular expression over lower-case legible text. */
function part(alternatives: string): string {
  return fold(alternatives.toLowerCase())
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('~', JOINT)
    .replaceAll('%', REST);
}

/** An anchor, and what is around it. */
const ANCHOR = /<([^<>]+)>/;
const REFERENCE = /\{([a-z][^}]*)\}/;

/** One form, to be tried where one of its anchors stands. */
export interface Pattern {
  /** as the pack writes them */
  readonly anchors: readonly string[];
  /** one of these stands in every text in which the form does; null where that cannot be said */
  required(): readonly string[] | null;
  /** the form is written with a capital */
  readonly capital: boolean;
  /** sticky at the anchor, on lower-case legible text; group 1: given name, group 2: what precedes the anchor,
   * group 3: a genitive ending */
  at(anchor: string): RegExp;
}

/** A form taken apart at its anchor. */
export interface Expansion {
  readonly left: string;
  /** as the pack writes them */
  readonly anchors: readonly string[];
  readonly right: string;
}

function expansionOf(form: string): Expansion {
  const anchor = ANCHOR.exec(form);
  if (!anchor) return { left: '', anchors: form.split('|'), right: '' };
  const end = anchor.index + anchor[0].length;
  return { left: form.slice(0, anchor.index), anchors: anchor[1]!.split('|'), right: form.slice(end) };
}

const known = new WeakMap<Aliases, Map<string, Expansion[]>>();

/** What a reference stands for, the same for all forms that refer so. */
function expansionsOfReference(entities: string, aliases: Aliases): Expansion[] {
  const ofAll = known.get(aliases) ?? new Map<string, Expansion[]>();
  known.set(aliases, ofAll);
  let expansions = ofAll.get(entities);
  if (!expansions) {
    expansions = aliases
      .filter(({ as, entity }) => as !== 'phrase' && entities.split('|').includes(entity))
      .flatMap(({ forms, given }) => {
        const full = given === undefined ? '' : `((${given})[ ・·])?`;
        return forms.map(expansionOf).map((each) => ({ ...each, left: full + each.left }));
      });
    ofAll.set(entities, expansions);
  }
  return expansions;
}

/** A form, or the forms of the entities that it refers to, of which each is to be put in its place. */
export function expansionsOf(form: string, aliases: Aliases): readonly Expansion[] {
  const reference = REFERENCE.exec(form);
  return reference ? expansionsOfReference(reference[1]!, aliases) : [expansionOf(form)];
}

/** Up to four, though nobody has so many: V8 writes out what repeats three times at most, and compiles it so often. */
function givenNames(given: string | undefined): string {
  return given === undefined
    ? ''
    : `(?:(?:${part(given)})(?: [a-z]\\.?)?(?: ?["'(](?:${part(given)})["')])?${SEPARATOR}){0,4}`;
}

export function patterns(form: string, alias: Alias, aliases: Aliases): Pattern[] {
  return expansionsOf(form, aliases).map((expansion) => patternOf(form, expansion, alias));
}

const requiredWords = new Map<string, readonly string[] | null>();

function requiredIn(form: string): readonly string[] | null {
  let words = requiredWords.get(form);
  if (words === undefined) {
    words = requiredBy(fold(form.toLowerCase()).replace(ANCHORS, '-'));
    requiredWords.set(form, words);
  }
  return words;
}

/** One pattern of a form. Regular expressions are made when first needed: most pages need none. */
export function patternOf(
  form: string,
  { left: inside, anchors, right: rest }: Expansion,
  alias: Alias,
): Pattern {
  const reference = REFERENCE.exec(form);
  const left = reference ? form.slice(0, reference.index) + inside : inside;
  const right = reference ? rest + form.slice(reference.index + reference[0].length) : rest;
  const first = (left || anchors[0]!).replace(/[()?:\\[]/g, '').charAt(0);
  const made = new Map<string, RegExp>();
  return {
    anchors,
    required: () => requiredIn(form),
    capital: first !== first.toLowerCase(),
    at(anchor) {
      const test = made.get(anchor) ?? testAt(anchor, left, right, alias);
      made.set(anchor, test);
      return test;
    },
  };
}

function testAt(anchor: string, left: string, right: string, alias: Alias): RegExp {
  const unbounded = UNBOUNDED.test(anchor);
  const before = `(?<=${unbounded ? '' : BEGIN}(${givenNames(alias.given)})(${part(left)}))`;
  // Bidens Besuch: Germanic languages, and only they, glue the ending to a person's name.
  const genitive = alias.as === 'person' ? '(s?)' : '()';
  // Half of "Hamas-run" ends no phrase.
  const end = alias.as === 'phrase' ? `${END}(?!-[${WORD}])` : END;
  const literal = fold(anchor.toLowerCase()).replace(/[.\\/]/g, '\\$&');
  return new RegExp(`${before}${literal}(?:${part(right)})${genitive}${unbounded ? WHOLE : end}`, 'y');
}

type Test = (text: string, offset: number) => boolean;

/** A test made when first needed, of what stands at or right before an offset, or anywhere; null for no words. */
function test(source: (words: string) => string, flags: string, words: string | undefined): Test {
  let made: RegExp | undefined;
  return (text, offset) => {
    if (words === undefined) return false;
    made ??= new RegExp(source(part(words)), flags);
    made.lastIndex = offset;
    return made.test(text);
  };
}

export const testBefore = (words: string | undefined): Test =>
  test((inside) => `(?<=${BEGIN}(?:${inside})[ ・·‧•=-]{0,2})`, 'y', words);
export const testAfter = (words: string | undefined): Test =>
  test((inside) => `(?:${inside})${END}`, 'y', words);
export const testAnywhere = (words: string | undefined): Test =>
  test((inside) => `${BEGIN}(?:${inside})${END}`, '', words);
export type { Test };
