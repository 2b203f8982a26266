import type { Aliases } from '../../data/alias-schema.ts';

/** A form of many optional parts stands for thousands of spellings; of names the peers get so many of each … */
const NAMES = 4;
/** … and of a phrase the shortest: it holds the words by which all of them would be found. */
const PHRASES = 1;

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Katakana', 'Han'].map(
  (name) => new RegExp(`\\p{sc=${name}}`, 'u'),
);

/**
 * The pack's forms written out as plain strings, for peers that know no patterns; people also with the first of their
 * given names in the same script. Fewer than ours finds, which favours the peers.
 */
export function surfaceForms(aliases: Aliases): string[] {
  const forms = new Set<string>();
  for (const { as, forms: written, given } of aliases) {
    const givenNames = given === undefined ? [] : spellings(given, Infinity);
    for (const form of written) {
      // What refers to other entities' forms holds a form that is listed already.
      if (/\{[a-z]/.test(form)) continue;
      const family = spellings(form, as === 'person' || as === 'name' ? NAMES : PHRASES);
      for (const spelling of family) {
        forms.add(spelling);
        const first = givenNames.find((name) => scriptOf(name) === scriptOf(spelling));
        if (first !== undefined) forms.add(`${capitalised(first)} ${spelling}`);
      }
    }
  }
  return [...forms].filter((form) => form.length > 1);
}

const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

/** The first `most` strings that a form stands for, in its small part of the regular-expression language. */
function spellings(pattern: string, most: number): string[] {
  // The rest of a word may be empty, and what joins words one space.
  const form = pattern.replaceAll('%', '').replaceAll('~', ' ');
  let at = 0;
  const alternatives = (): string[] => {
    const all: string[] = [];
    do all.push(...sequence());
    while (form[at] === '|' && at++ >= 0);
    return all;
  };
  const sequence = (): string[] => {
    let heads = [''];
    while (at < form.length && !')>|'.includes(form[at]!)) {
      const tails = repeated(item());
      heads = heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, most);
    }
    return heads;
  };
  const item = (): string[] => {
    const sign = form[at++]!;
    if (sign === '[') {
      const end = form.indexOf(']', at);
      const letters = [...form.slice(at, end)];
      at = end + 1;
      return letters;
    }
    if (sign === '\\') return [form[at++]!];
    if (sign !== '(' && sign !== '<') return [sign];
    const look = /^\?<?([:!=])/.exec(form.slice(at));
    at += look?.[0].length ?? 0;
    const inside = alternatives();
    at++;
    // What must or must not stand beside a spelling is no part of it.
    return look === null || look[1] === ':' ? inside : [''];
  };
  const repeated = (strings: string[]): string[] => {
    if (form[at] === '?') {
      at++;
      return ['', ...strings];
    }
    const count = /^\{(\d+),?(\d*)\}/.exec(form.slice(at));
    if (!count) return strings;
    at += count[0].length;
    return Number(count[1]) === 0 ? ['', ...strings] : strings;
  };
  return alternatives().slice(0, most);
}

function capitalised(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
