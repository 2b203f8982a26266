import type { Alias, Aliases } from '../data/alias-schema.ts';
import { alternativesOf } from './alternatives.ts';
import { anyOf, sourcesFor } from './anchor-search.ts';
import type { Context, Doubtful, FirstLookPlan } from './first-look.ts';
import { fold } from './legible.ts';
import { type Pattern, patterns } from './pattern.ts';
import { listOf, requiredIn, spellings } from './plan-index.ts';
import { folded } from './syntax.ts';

/** So few letters of an alphabet stand inside too many other words. */
const SHORT = /^[ -\u052f]{1,3}$/;
/** What a form says once its syntax is taken away. */
const WORDS = /\p{L}{4,}|\p{Lo}{2,}|\p{sc=Han}/gu;
/** What a form looks for aside: no part of what it says. */
const ASIDE = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g;
/** What a form may do without. */
const OPTIONAL = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)(?:\?|\{0,\d\})/g;
/** Letters of which one stands there: not a word, as they are written side by side. */
const CLASS = /\[([^\]]*)\]/g;
/** The same of a date's form: which day it is. */
const DAYS = /[1-9]\d*|[٠-٩]+|\p{L}{4,}|\p{Lo}{2,}/gu;
/** How often a part of a form repeats: no day. */
const TIMES = /\{\d(?:,\d?)?\}/g;
/** With what is glued to it: Oct(ober). */
const ANCHOR = /<[^<>]+>(?:\((?!\?)[^)]*\)\??)?/;
const REFERENCE = /\{([a-z].*?)\}/g;

const isName = ({ as }: Alias) => as === 'person' || as === 'name';

/**
 * Works out, when the product is built, by which words a text can be told that surely mentions nothing. Small, so
 * that every page can afford it; the engine itself is brought to those pages alone that pass.
 *
 * Weak phrases are left out: they need company, and the names of their company are in. A day may also go by words.
 */
export function planFirstLook(aliases: Aliases): FirstLookPlan {
  const names = new Set<string>();
  /** doubtful words, and what may stand around them, as JSON */
  const contexts = new Map<string, Set<string>>();
  const addDoubtful = (anchor: string, alias: Alias, context: Context) => {
    for (const spelling of allSpellings(anchor, alias)) {
      contexts.set(spelling, (contexts.get(spelling) ?? new Set()).add(JSON.stringify(context)));
    }
  };

  for (const alias of aliases.filter(
    (each) => isName(each) && (each.trust !== 'weak' || each.near !== undefined),
  ))
    for (const [anchor, pattern] of anchorsOf(alias, alias.forms, aliases)) {
      if (SHORT.test(anchor)) addDoubtful(anchor, alias, ['', pattern.source(anchor)]);
      else for (const spelling of allSpellings(anchor, alias)) names.add(spelling);
    }
  // What tells of a name, or of the beginning of one, asks for nothing more in a phrase.
  const ofNames = new Set([...names, ...contexts.keys()]);
  for (const alias of aliases.filter((each) => !isName(each) && each.trust !== 'weak')) {
    const needed = new Set<string>();
    const unnamed: string[] = [];
    for (const form of alias.forms) {
      const anchors = anchorsOf(alias, [form], aliases).filter(
        ([anchor]) => !ofNames.has(anchor.toLowerCase()),
      );
      for (const [anchor] of anchors) {
        unnamed.push(anchor);
        const words = requiredIn(form) ?? wordsIn(form.replace(REFERENCE, ' '), WORDS);
        // What is said by the anchor alone is its own context.
        for (const word of words.length > 0 ? words : [fold(anchor.toLowerCase())]) needed.add(word);
      }
    }
    for (const anchor of unnamed) addDoubtful(anchor, alias, [listOf(needed), '']);
  }
  for (const alias of aliases.filter(({ as, near }) => as === 'date' && near !== undefined)) {
    const near = listOf(wordsOf(folded(alias.near!)));
    for (const [anchor] of anchorsOf(alias, alias.forms, aliases)) addDoubtful(anchor, alias, [near, '']);
  }

  const groups = new Map<string, string[]>();
  for (const [word, each] of contexts) {
    const context = `[${[...each].sort().join()}]`;
    groups.set(context, [...(groups.get(context) ?? []), word]);
  }
  return {
    words: sourcesFor([...names, ...contexts.keys()]),
    ...monthsIn(aliases),
    doubtful: JSON.stringify(
      [...groups].map(([context, words]): Doubtful[number] => [words.join('|'), JSON.parse(context)]),
    ),
  };
}

/** A word of each alternative, or all of one that has only shorter ones (re'im), so that each is long enough to tell. */
const wordsOf = (list: string): string[] =>
  alternativesOf(list)
    .map(({ word, pieces }) => (SHORT.test(word) ? pieces.join('') : word))
    .filter((word) => !SHORT.test(word) && !/[[(\\?{%]/.test(word) && word !== '');

/** In lower case, as written and in legible text. */
const allSpellings = (anchor: string, alias: Alias): Set<string> =>
  new Set(spellings(anchor, alias).flatMap((each) => [each.toLowerCase(), fold(each).toLowerCase()]));

const wordsIn = (form: string, which: RegExp): string[] =>
  [
    ...form
      .replace(ANCHOR, ' ')
      .replace(ASIDE, ' ')
      .replace(OPTIONAL, ' ')
      .replace(TIMES, ' ')
      .replace(CLASS, (_, letters: string) => [...letters].join(' '))
      .matchAll(which),
  ].map(([word]) => fold(word.toLowerCase()));

/** What of the anchors of dates says no more than the month, and an expression for the day. */
function monthsIn(aliases: Aliases): Pick<FirstLookPlan, 'months' | 'day'> {
  const months = new Set<string>();
  const days = new Set<string>();
  for (const alias of aliases.filter(({ as }) => as === 'date')) {
    for (const [anchor] of anchorsOf(alias, alias.forms, aliases))
      if (!/[\d七]/.test(anchor)) for (const spelling of allSpellings(anchor, alias)) months.add(spelling);
    for (const form of alias.forms) for (const day of wordsIn(form, DAYS)) days.add(day);
  }
  return { months: [...months].join('|'), day: `(?<!\\d)0?(?:${anyOf(days)})(?!\\d)` };
}

function anchorsOf(
  alias: Alias,
  forms: readonly string[],
  aliases: Aliases,
): [anchor: string, pattern: Pattern][] {
  return forms
    .flatMap((form) => patterns(form, alias, aliases))
    .flatMap((pattern) => pattern.anchors.map((anchor): [string, Pattern] => [anchor, pattern]));
}
