import type { Alias, Aliases } from '../data/alias-schema.ts';
import { anyOf, sourcesFor } from './anchor-search.ts';
import type { FirstLookPlan } from './first-look.ts';
import { fold } from './legible.ts';
import { patterns } from './pattern.ts';
import { spellings } from './plan-index.ts';

/** So few letters of an alphabet stand inside too many other words. */
const SHORT = /^[ -\u052f]{1,3}$/;
/** What a form says once its syntax is taken away. */
const WORDS = /\p{L}{4,}|\p{Lo}{2,}/gu;

/**
 * Works out, when the product is built, by which words a text can be told that surely mentions nothing. Small, so
 * that every page can afford it; the engine itself is brought to those pages alone that pass.
 *
 * Weak phrases and dates are left out: they need company, and the names of their company are in.
 */
export function planFirstLook(aliases: Aliases): FirstLookPlan {
  const names = new Set<string>();
  const doubtful = new Set<string>();
  const context = new Set<string>();
  const short = new Set<string>();
  const isName = ({ as }: Alias) => as === 'person' || as === 'name';
  const canStandAlone = ({ trust, near }: Alias) => trust !== 'weak' || near !== undefined;
  const patternsOf = (form: string, alias: Alias) => patterns(form, alias, aliases);

  for (const alias of aliases.filter((each) => isName(each) && canStandAlone(each))) {
    for (const pattern of alias.forms.flatMap((form) => patternsOf(form, alias))) {
      for (const anchor of pattern.anchors) {
        const isShort = SHORT.test(anchor);
        if (isShort) short.add(pattern.at(anchor).source);
        for (const spelling of spellings(anchor, alias)) (isShort ? doubtful : names).add(spelling);
      }
    }
  }
  for (const alias of aliases.filter((each) => !isName(each) && each.trust !== 'weak')) {
    for (const form of alias.forms) {
      const anchors = patternsOf(form, alias).flatMap((pattern) => pattern.anchors);
      const unnamed = anchors.filter((anchor) => !names.has(anchor));
      for (const anchor of unnamed) {
        for (const spelling of spellings(anchor, alias)) doubtful.add(spelling);
        // An anchor of several words is its own context.
        if (/\P{L}/u.test(anchor)) context.add(fold(anchor.toLowerCase()));
      }
      if (unnamed.length === 0) continue;
      for (const [word] of form.replace(/<.*>|\{[a-z].*?\}/g, ' ').matchAll(WORDS)) context.add(fold(word));
    }
  }
  return {
    names: sourcesFor(names),
    doubtful: sourcesFor(doubtful),
    context: [anyOf(context), ...short].join('|'),
  };
}
