import { expressionMade } from './expressions.ts';
import { AWKWARD_IN_WORD, CYRILLIC_APART, LETTERS_APART } from './legible.ts';
import { madeAnew } from './made-anew.ts';

/** The index of the next thing at or after `from`, or -1. */
export type Next = (text: string, from: number) => number;

/** Alternatives, a longer one before what it begins with. */
export const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

/** A letter of an alphabet with capitals beyond the basic Latin, and of a script without capitals. */
const WITH_CAPITALS = /[\u0370-\u0589\u1d00-\u1fff]/;
const WITHOUT_CAPITALS = /[\u058a-\u1cff\u3040-\ud7ff]/;
/** Either. */
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** Such a letter, or a character that could hide a word. */
const SPECIAL = new RegExp(`${BEYOND_LATIN.source.slice(0, -1)}${AWKWARD_IN_WORD.slice(1)}`, 'g');
/** A class of few ranges around that one, which browsers search for in a quarter of the time. */
const MAYBE_SPECIAL = /[\xad\u0250-\u200d\u2060-\ud7ff\ud835\ufeff-\uff9f]/g;
/** So many characters that may be special are looked at one by one: more are a table's lines or the like. */
const SINGLE_LOOKS = 32;

/** Expressions that, in any case, together find some words; empty where there are none. */
export interface Sources {
  readonly latin: readonly string[];
  readonly withCapitals: string;
  readonly withoutCapitals: string;
  /** UTF-16 units of the longest word that is not in `latin` */
  readonly longest: number;
}

/**
 * Parts words so that each part is found fast. Browsers skip ahead through a text by the letters that can stand at
 * each place of what they look for: short words and those that begin with a digit would leave them little to skip by,
 * and other alphabets nothing at all (docs/decisions/0014-search-in-parts.md).
 */
export function sourcesFor(words: Iterable<string>): Sources {
  const parts: Record<Part, string[]> = { long: [], short: [], withCapitals: [], withoutCapitals: [] };
  for (const word of new Set([...words].map((each) => each.toLowerCase()))) parts[partOf(word)].push(word);
  const sourceOf = (part: Part) => acrossLines(anyOf(parts[part]));
  const beyond = [...parts.withCapitals, ...parts.withoutCapitals];
  return {
    latin: [sourceOf('long'), sourceOf('short')].filter((source) => source !== ''),
    withCapitals: sourceOf('withCapitals'),
    withoutCapitals: sourceOf('withoutCapitals'),
    longest: Math.max(0, ...beyond.map((word) => word.length + (word.includes(' ') ? INDENT : 0))),
  };
}

/** Between the words of a name raw text may have the line break and the indent of a page's source: so many characters. */
const INDENT = 20;
const acrossLines = (source: string) => source.replaceAll(' ', `\\s{1,${INDENT}}`);

type Part = 'long' | 'short' | 'withCapitals' | 'withoutCapitals';

function partOf(word: string): Part {
  if (WITHOUT_CAPITALS.test(word)) return 'withoutCapitals';
  if (WITH_CAPITALS.test(word)) return 'withCapitals';
  return word.length > 3 && word.charAt(0) !== word.charAt(0).toUpperCase() ? 'long' : 'short';
}

/** A word that was found. */
export interface Hit {
  readonly from: number;
  /** as it stands there, in whatever case */
  readonly word: string;
}

/** The next hit at or after `from`, or null, and nothing is allocated. */
export type Search = (text: string, from: number) => Hit | null;

function searchOf(source: string, flags = 'gi'): Search {
  const expression = madeAnew(() => new RegExp(source, flags));
  return (text, from) => {
    const words = expression();
    words.lastIndex = from;
    const match = words.exec(text);
    return match && { from: match.index, word: match[0] };
  };
}

/** UTF-16 units that are searched from a letter beyond Latin on; twice as many each time that another follows soon. */
const WINDOW = 64;
const LARGEST_WINDOW = 4096;

/**
 * Most pages hold few letters beyond Latin: words with them are looked for around those letters alone.
 *
 * @param flags without `i` for scripts without capitals: to make hundreds of their letters ready for any case takes a
 * browser a millisecond
 */
function searchBeyondLatin(source: string, longest: number, letters: RegExp, flags: string): Search {
  if (source === '') return () => null;
  const letter = new RegExp(letters, 'g');
  const search = searchOf(source, flags);
  return (text, from) => {
    let window = WINDOW;
    for (let at = from; ; at += window) {
      letter.lastIndex = at;
      if (!letter.test(text)) return null;
      const first = letter.lastIndex - 1;
      window = first - at < WINDOW ? Math.min(2 * window, LARGEST_WINDOW) : WINDOW;
      at = first;
      const start = Math.max(from, at - longest);
      const hit = search(text.slice(start, at + window + longest), 0);
      if (hit) return { from: start + hit.from, word: hit.word };
    }
  };
}

/** One search for each part of the words; together they find each word, each in the order of the text. */
export interface Searches {
  readonly latin: readonly Search[];
  readonly beyond: readonly Search[];
}

export function searchesFor({ latin, withCapitals, withoutCapitals, longest }: Sources): Searches {
  return {
    latin: latin.map((source) => searchOf(source)),
    beyond: [
      searchBeyondLatin(withCapitals, longest, WITH_CAPITALS, 'gi'),
      searchBeyondLatin(withoutCapitals, longest, WITHOUT_CAPITALS, 'g'),
    ],
  };
}

/**
 * Searches a text once by each part, with pauses, and after that does nothing: browsers compile an expression when it is
 * first used, and all of them together take longer than a frame on a slow machine.
 *
 * @param first what else is to be done once
 */
export function preparing(
  { latin, beyond }: Searches,
  first: () => void = () => {},
): (text: string) => Generator<void, void> {
  let isPrepared = false;
  return function* prepare(text) {
    if (isPrepared) return;
    isPrepared = true;
    yield;
    first();
    const searches = isSpecial(text) ? [...latin, ...beyond] : latin;
    for (const search of searches) {
      yield;
      search(text, 0);
    }
    yield;
  };
}

/** Whether a text is worth more than the search for Latin words. Most are not, and one look tells. */
export function isSpecial(text: string): boolean {
  MAYBE_SPECIAL.lastIndex = 0;
  for (let looks = 0; looks < SINGLE_LOOKS; looks++) {
    if (!MAYBE_SPECIAL.test(text)) return false;
    SPECIAL.lastIndex = 0;
    if (SPECIAL.test(text.charAt(MAYBE_SPECIAL.lastIndex - 1))) return true;
  }
  SPECIAL.lastIndex = MAYBE_SPECIAL.lastIndex;
  return SPECIAL.test(text);
}

/** All words in a text, in its order; a longer one before a shorter one at the same place. */
export function hitsIn({ latin, beyond }: Searches, text: string): Hit[] {
  const hits: Hit[] = [];
  for (const search of [...latin, ...beyond])
    for (let hit = search(text, 0); hit; hit = search(text, hit.from + hit.word.length)) hits.push(hit);
  return hits.sort((a, b) => a.from - b.from || b.word.length - a.word.length);
}

/**
 * Finds the last character of the next word, or a character that could hide one. Remembers how far each search has
 * come in the text that was asked about last, so that asking again and again costs one pass of each.
 */
export function hintsFor({ latin, beyond }: Searches): Next {
  const words = latin.map(lastOf);
  const plain = [...words, endOf(LETTERS_APART)];
  const next = nearestOf(plain);
  const nextOfAll = nearestOf([
    ...plain,
    ...beyond.map(lastOf),
    endOf(CYRILLIC_APART),
    endOf(AWKWARD_IN_WORD),
  ]);
  let known: string | null = null;
  let special = false;
  return (text, from) => {
    if (text !== known) {
      known = text;
      special = isSpecial(text);
    }
    return special ? nextOfAll(text, from) : next(text, from);
  };
}

const lastOf =
  (search: Search): Next =>
  (text, from) => {
    const hit = search(text, from);
    return hit ? hit.from + hit.word.length - 1 : -1;
  };

/** The index of the last character of what an expression finds next; asking for no more allocates nothing. */
export function endOf(source: string): Next {
  return (text, from) => {
    const search = expressionMade(source, 'g');
    search.lastIndex = from;
    return search.test(text) ? search.lastIndex - 1 : -1;
  };
}

const UNKNOWN = -2;

export function nearestOf(searches: readonly Next[]): Next {
  const found = new Int32Array(searches.length);
  let known: string | null = null;
  let askedFrom = 0;
  return (text, from) => {
    if (text !== known || from < askedFrom) {
      known = text;
      found.fill(UNKNOWN);
    }
    askedFrom = from;
    let nearest = -1;
    for (let i = 0; i < searches.length; i++) {
      if (found[i] !== -1 && found[i]! < from) found[i] = searches[i]!(text, from);
      const at = found[i]!;
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at;
    }
    return nearest;
  };
}
