import { type Hit, isSpecial, type Search, type Sources, searchesFor } from './anchor-search.ts';
import { AWKWARD_IN_WORD, legible, SET_APART } from './legible.ts';

/** What `planFirstLook` works out. */
export interface FirstLookPlan {
  /** the words to look for */
  readonly words: Sources;
  /**
   * Words of them, in lower case, that tell only in some context: an expression over legible text in lower case.
   * The others are reason enough by themselves.
   */
  readonly doubtful: readonly (readonly [words: readonly string[], context: string])[];
}

/** UTF-16 units on either side of a doubtful word in which its context has to stand. */
const AROUND = 120;

/**
 * A test of raw text: false means that the engine would find nothing in it that counts without other text. Says yes
 * too often rather than too seldom, at about the cost of one search for the names.
 */
export function firstLook({ words, doubtful }: FirstLookPlan): (raw: string) => boolean {
  const { latin, beyond } = searchesFor(words);
  const awkward = new RegExp(AWKWARD_IN_WORD);
  const setApart = new RegExp(SET_APART);
  const made = new Map<string, RegExp>();
  const contextOf = (word: string): RegExp | null => {
    const context = doubtful.find(([words]) => words.includes(word))?.[1];
    if (context === undefined) return null;
    const test = made.get(context) ?? new RegExp(context);
    made.set(context, test);
    return test;
  };

  const isInContext = (text: string, { from, word }: Hit): boolean => {
    const context = contextOf(word.toLowerCase());
    return !context || context.test(legible(text.slice(Math.max(0, from - AROUND), from + 2 * AROUND)).lower);
  };

  const finds = (search: Search, text: string): boolean => {
    for (let hit = search(text, 0); hit; hit = search(text, hit.from + hit.word.length))
      if (isInContext(text, hit)) return true;
    return false;
  };
  const couldName = (text: string, special: boolean): boolean =>
    latin.some((search) => finds(search, text)) || (special && finds(beyond, text));

  return (raw) => {
    const special = isSpecial(raw);
    if (couldName(raw, special)) return true;
    if (!((special && awkward.test(raw)) || setApart.test(raw))) return false;
    const { text } = legible(raw);
    return couldName(text, isSpecial(text));
  };
}
