import { type Hit, isSpecial, type Search, type Sources, searchesFor } from './anchor-search.ts';
import { AWKWARD_IN_WORD, BASIC_SET_APART, legible, SET_APART } from './legible.ts';

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
/** The same on either side of what could hide a word. */
const REACH = 3 * AROUND;

/**
 * A test of raw text: false means that the engine would find nothing in it that counts without other text. Says yes
 * too often rather than too seldom, at about the cost of one search for the names.
 */
export function firstLook({ words, doubtful }: FirstLookPlan): (raw: string) => boolean {
  const { latin, beyond } = searchesFor(words);
  const lettersApart = new RegExp(BASIC_SET_APART, 'g');
  const anyDisguise = new RegExp(`${AWKWARD_IN_WORD}|${SET_APART}`, 'g');
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
    const disguised = special ? anyDisguise : lettersApart;
    for (const stretch of stretchesAround(raw, disguised)) {
      const { text } = legible(stretch);
      if (couldName(text, isSpecial(text))) return true;
    }
    return false;
  };
}

/** What stands around each thing that is found, with enough for its context; what overlaps is one stretch. */
function* stretchesAround(text: string, what: RegExp): Generator<string> {
  let from = 0;
  let to = -1;
  for (const { index } of text.matchAll(what)) {
    if (to >= 0 && index - REACH > to) yield text.slice(from, to);
    if (to < 0 || index - REACH > to) from = Math.max(0, index - REACH);
    to = index + REACH;
  }
  if (to >= 0) yield text.slice(from, to);
}
