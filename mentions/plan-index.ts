import type { Alias, Aliases } from '../data/alias-schema.ts';
import { alternativesOf, requiredBy } from './alternatives.ts';
import { type Sources, sourcesFor } from './anchor-search.ts';
import { fold } from './legible.ts';
import { patterns } from './pattern.ts';
import { folded } from './syntax.ts';

/**
 * Which forms to try where an anchor stands, in JSON: working it out takes longer than a frame, reading it does not. Lists of
 * words are one string each, with bars between: a page needs few of them, and all stay in memory.
 */
export interface IndexPlan {
  /** anchors in legible lower case, with the forms that may begin there: row of the aliases and index of the form, in turn */
  readonly forms: readonly (readonly [anchors: string, places: readonly number[]])[];
  /** all anchors, also in spellings that legible text has no more */
  readonly anchors: Sources;
  /** by row and form: the words of which one stands in every text in which the form does, as an index of `words`; or -1 */
  readonly required: readonly (readonly number[])[];
  readonly words: readonly string[];
}

/** The pack's names, ready to be searched for. Reads them anew each time. */
export type ReadNames = () => { readonly aliases: Aliases; readonly plan: IndexPlan };

/** What a form is searched by, or refers to: found already where the form is tried. */
const ANCHORS = /<[^<>]+>|\{[a-z][^}]*\}/g;

/** What a text must hold for a form to match in it: one of these words or beginnings of words; null where none is certain. */
export const requiredIn = (form: string) => requiredBy(alternativesOf(folded(form).replace(ANCHORS, '-')));

/** Words of which one has to stand somewhere, but for those that hold another one: where they stand, so does that. */
export const listOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .filter((word, _, all) => !all.some((other) => other !== word && word.includes(other)))
    .join('|');

/** An anchor as written, in capitals, and, where the form may stand so, with a capital or in lower case. */
export function spellings(anchor: string, { as, lower }: Alias): string[] {
  const result = [anchor, anchor.toUpperCase()];
  if (as === 'phrase') result.push(anchor.charAt(0).toUpperCase() + anchor.slice(1));
  if (as === 'phrase' || lower) result.push(anchor.toLowerCase());
  return result;
}

const LATIN = /[a-z\xc0-\u024f]/i;
const EAST_ASIAN = /[\u3040-\u9fff]/;
const SCRIPTS = [LATIN, /[\u0400-\u052f]/, /[\u05d0-\u05ea]/, /[\u0620-\u06d3]/, EAST_ASIAN];

const scriptOf = (text: string) => SCRIPTS.find((script) => script.test(text));

/** Whether a form with such a word can stand around an anchor: a Latin name is no part of a Russian phrase. */
function goesWith(anchor: string, word: string): boolean {
  const [ofAnchor, ofWord] = [scriptOf(anchor), scriptOf(word)];
  // Japanese writes foreign names in Latin letters, too.
  return !ofAnchor || !ofWord || ofAnchor === ofWord || (ofAnchor === LATIN && ofWord === EAST_ASIAN);
}

/** @param isPlanned whether a form of an alias is to be in the index */
export function planIndex(
  aliases: Aliases,
  isPlanned: (alias: Alias, form: string) => boolean = () => true,
): IndexPlan {
  const places = new Map<string, Set<string>>();
  const raw = new Set<string>();
  const words = new Map<string, number>();
  const required: number[][] = aliases.map(({ forms }) => forms.map(() => -1));
  for (const [row, alias] of aliases.entries())
    for (const [form, written] of alias.forms.entries()) {
      if (!isPlanned(alias, written)) continue;
      const needed = requiredIn(written);
      if (needed) {
        const key = listOf(needed);
        words.set(key, words.get(key) ?? words.size);
        required[row]![form] = words.get(key)!;
      }
      for (const anchor of new Set(patterns(written, alias, aliases).flatMap(({ anchors }) => anchors))) {
        if (needed && !needed.some((word) => goesWith(anchor, word))) continue;
        for (const spelling of spellings(anchor, alias)) {
          const folded = fold(spelling).toLowerCase();
          const unfolded = spelling.toLowerCase();
          if (folded !== unfolded) raw.add(unfolded);
          places.set(folded, (places.get(folded) ?? new Set()).add(`${row},${form}`));
        }
      }
    }
  return {
    forms: shared(places),
    anchors: sourcesFor([...places.keys(), ...raw]),
    required,
    words: [...words.keys()],
  };
}

/** Spellings of one anchor begin the same forms: what they have in common is told once. */
function shared(places: ReadonlyMap<string, ReadonlySet<string>>): IndexPlan['forms'] {
  const groups = new Map<string, string>();
  for (const [anchor, list] of places) {
    const key = [...list].join();
    const group = groups.get(key);
    groups.set(key, group === undefined ? anchor : `${group}|${anchor}`);
  }
  return [...groups].map(([list, anchors]) => [anchors, list.split(',').map(Number)]);
}
