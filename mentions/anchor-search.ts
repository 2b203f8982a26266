import { AWKWARD_IN_WORD } from './legible.ts';

/** The index of the next thing at or after `from`, or -1. */
export type Next = (text: string, from: number) => number;

/** Alternatives, a longer one before what it begins with; an expression that never matches if there are none. */
export const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.\\/()[\]]/g, '\\$&'))
    .join('|') || '(?!)';

/** A letter of another alphabet than the Latin, or of a script without one. */
const BEYOND_LATIN = '[\\u0370-\\u1fff\\u3040-\\uffee]';

/** Expressions that together find some words. */
export interface Sources {
  readonly latin: readonly string[];
  /** empty where there are none */
  readonly beyond: string;
}

/**
 * Parts words so that each part is found fast. Browsers skip ahead through a text by the letters that can stand at
 * each place of what they look for; words that begin alike in kind leave most letters out, all words together leave
 * out none, and take five times as long (docs/decisions/0014-search-in-parts.md).
 */
export function sourcesFor(words: Iterable<string>): Sources {
  const isBeyond = new RegExp(BEYOND_LATIN);
  const parts = new Map<string, string[]>();
  for (const word of words) {
    const kind = isBeyond.test(word) ? 'beyond' : word.length < 4 ? 'short' : kindOf(word.charAt(0));
    const part = parts.get(kind);
    if (part) part.push(word);
    else parts.set(kind, [word]);
  }
  const { beyond = [], ...latin } = Object.fromEntries(parts);
  return { latin: Object.values(latin).map(anyOf), beyond: beyond.length > 0 ? anyOf(beyond) : '' };
}

function kindOf(letter: string): string {
  if (letter.toLowerCase() === letter.toUpperCase()) return 'other';
  return letter === letter.toLowerCase() ? 'lower' : 'upper';
}

/**
 * Finds where the expressions match: the index of the last character of what was found. Remembers how far each has
 * come in the text that was asked about last, so that asking again and again costs one pass of each.
 */
export function searchFor({ latin, beyond }: Sources): Next {
  const searches = latin.map(endOf);
  if (beyond !== '') searches.push(onlyWhere(BEYOND_LATIN, endOf(beyond)));
  return nearestOf(searches);
}

/** As `searchFor`, and finds characters that could hide a word, too. */
export function hintsFor(words: Iterable<string>): Next {
  return nearestOf([searchFor(sourcesFor(words)), endOf(AWKWARD_IN_WORD)]);
}

/** Asking for no more than where a match ends allocates nothing. */
function endOf(source: string): Next {
  const search = new RegExp(source, 'g');
  return (text, from) => {
    search.lastIndex = from;
    return search.test(text) ? search.lastIndex - 1 : -1;
  };
}

function onlyWhere(condition: string, next: Next): Next {
  const isMet = new RegExp(condition);
  return (text, from) => (isMet.test(text) ? next(text, from) : -1);
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
