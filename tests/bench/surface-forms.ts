import type { Aliases } from '../../data/alias-schema.ts';

/** A form of many optional parts stands for thousands of spellings; of names the peers get so many of each … */
const NAMES = 8;
/** … and of a phrase the shortest: it holds the words by which all of them would be found. */
const PHRASES = 1;

/**
 * The pack's forms written out as plain strings, for peers that know no patterns; people also with their given names.
 * Fewer than ours finds, which favours the peers.
 */
export function surfaceForms(aliases: Aliases): string[] {
  const forms = new Set<string>();
  for (const alias of aliases) {
    for (const form of alias.forms) {
      const isName = alias.as === 'person' || alias.as === 'name';
      const family = spellings(form, isName ? NAMES : PHRASES);
      for (const spelling of family) forms.add(spelling);
      if (alias.as !== 'person' || alias.given === undefined) continue;
      for (const given of spellings(alias.given, NAMES)) {
        for (const spelling of family) forms.add(`${capitalised(given)} ${spelling}`);
      }
    }
  }
  return [...forms].filter((form) => form.length > 1);
}

/** The first `most` strings that a form stands for, in its small part of the regular-expression language. */
function spellings(form: string, most: number): string[] {
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
    if (form.startsWith('?:', at)) at += 2;
    const inside = alternatives();
    at++;
    return inside;
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
