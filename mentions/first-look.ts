import {
  endOf,
  type Hit,
  isSpecial,
  type Next,
  nearestOf,
  preparing,
  type Search,
  type Sources,
  searchesFor,
} from './anchor-search.ts';
import { expressionMade } from './expressions.ts';
import { AWKWARD_IN_WORD, CYRILLIC_APART, LETTERS_APART, legible } from './legible.ts';
import { letGo } from './made-anew.ts';

/** What `planFirstLook` works out. */
export interface FirstLookPlan {
  /** the words to look for */
  readonly words: Sources;
  /**
   * Words of them, in lower case, that tell only in one of some contexts, as JSON of `Doubtful`: most pages have none, and
   * text that is not read costs next to nothing. The other words are reason enough by themselves.
   */
  readonly doubtful: string;
  /** words of them that are months, and tell only with a day: a list, and what finds the day in text in lower case */
  readonly months: string;
  readonly day: string;
}

/** Lists of words are one string each, with bars between: they are looked at seldom, and kept on every page. */
export type Doubtful = readonly (readonly [words: string, contexts: readonly Context[]])[];

/**
 * What has to stand around a doubtful word, in legible text in lower case: one of some words, if there are any, and what
 * an expression finds, if there is one. Words are looked for first: an expression of so many takes long to make.
 */
export type Context = readonly [words: string, expression: string];

const lettersApart = endOf(LETTERS_APART);
/** In a text with more than Latin letters. One after the other: browsers search for alternatives in twice the time. */
const anyDisguise = [lettersApart, endOf(AWKWARD_IN_WORD), endOf(CYRILLIC_APART)];

/** UTF-16 units on either side of a doubtful word in which its context has to stand. */
const AROUND = 120;
/** The same on either side of what could hide a word. */
const REACH = 3 * AROUND;

export interface FirstLook {
  /**
   * False means that the engine would find nothing in a raw text that counts without other text. Says yes too often
   * rather than too seldom, at about the cost of one search for the names.
   */
  couldName(raw: string): boolean;
  /** as in `Engine` */
  prepare(raw: string): Generator<void, void>;
  /** as in `Engine` */
  rest(): void;
}

export function firstLook({ words, doubtful, months, day }: FirstLookPlan): FirstLook {
  const searches = searchesFor(words);
  const { latin, beyond } = searches;
  let known: Doubtful | undefined;
  // Word by word: to take all lists apart takes memory on each page that has one such word.
  const asked = new Map<string, readonly SplitContext[] | undefined>();
  const contextsOf = (word: string) => {
    if (!asked.has(word)) {
      known ??= JSON.parse(doubtful) as Doubtful;
      asked.set(word, known.find(([words]) => split(words).includes(word))?.[1].map(splitContext));
    }
    return asked.get(word);
  };
  const matches = (expression: string, text: string): boolean => {
    const test = expressionMade(expression, 'g');
    test.lastIndex = 0;
    return test.test(text);
  };

  const isInContext = (text: string, { from, word }: Hit): boolean => {
    const small = word.toLowerCase().replace(/\s+/g, ' ');
    const around = text.slice(Math.max(0, from - AROUND), from + 2 * AROUND);
    // Most pages have a month or a doctor, and no such day: that is told before anything is taken apart.
    if (split(months).includes(small) && !matches(day, around.toLowerCase())) return false;
    const contexts = contextsOf(small);
    if (contexts === undefined) return true;
    const { lower } = legible(around);
    return contexts.some(
      ({ words, expression }) =>
        (words.length === 0 || words.some((each) => lower.includes(each))) &&
        (expression === '' || matches(expression, lower)),
    );
  };

  const finds = (search: Search, text: string): boolean => {
    for (let hit = search(text, 0); hit; hit = search(text, hit.from + hit.word.length))
      if (isInContext(text, hit)) return true;
    return false;
  };
  const names = (text: string, special: boolean): boolean =>
    latin.some((search) => finds(search, text)) || (special && beyond.some((search) => finds(search, text)));

  const couldName = (raw: string): boolean => {
    const special = isSpecial(raw);
    if (names(raw, special)) return true;
    for (const stretch of stretchesAround(raw, special ? nearestOf(anyDisguise) : lettersApart)) {
      const { text } = legible(stretch);
      if (names(text, isSpecial(text))) return true;
    }
    return false;
  };
  return { couldName, prepare: preparing(searches), rest: letGo };
}

/** A {@link Context} with its words one by one. */
interface SplitContext {
  readonly words: readonly string[];
  readonly expression: string;
}

const split = (words: string): string[] => (words === '' ? [] : words.split('|'));

const splitContext = ([words, expression]: Context): SplitContext => ({ words: split(words), expression });

/** What stands around each thing that is found, with enough for its context; what overlaps is one stretch. */
function* stretchesAround(text: string, next: Next): Generator<string> {
  let from = 0;
  let to = -1;
  for (let last = next(text, 0); last >= 0; last = next(text, last + 1)) {
    if (to >= 0 && last - REACH >= to) yield text.slice(from, to);
    if (to < 0 || last - REACH >= to) from = Math.max(0, last + 1 - REACH);
    to = last + 1 + REACH;
  }
  if (to >= 0) yield text.slice(from, to);
}
