import { fold } from './legible.ts';

/** Names that a table finds: words of one alphabet with single spaces, hyphens or apostrophes between them. */
const PLAIN = /^[\p{L}\p{N}]{2,}(?:[ '-][\p{L}\p{N}]+){0,7}$/u;
/** Scripts that put nothing between words cannot be looked up word by word. */
const UNBOUNDED = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/;
/** Letters of the beginning of a name that the first test looks at. */
const HEAD = 4;
/** The first test's table has this many bits: 2 to the power of … */
const BITS = 20;

/** Whether a form can be looked up as it is written. */
export function isPlainName(form: string): boolean {
  return form.length >= HEAD && PLAIN.test(form) && !UNBOUNDED.test(form);
}

export interface Dictionary {
  /** The index of the next place at or after `from` where one of the names begins, or -1. */
  next(text: string, from: number): number;
  /** The values of the names that stand at `offset`, the longest first. */
  at(text: string, offset: number): number[];
}

/**
 * Names by the hundred thousand, found at a cost that does not grow with their number: at the beginning of each word
 * its first letters are looked up in a table of bits, which turns nearly all words away, and only then whole names are
 * compared. In memory it takes the names themselves and one hash map.
 *
 * @param names as written, with their values; found as written and in capitals
 */
export function dictionary(names: Iterable<readonly [name: string, value: number]>): Dictionary {
  const values = new Map<string, number | number[]>();
  const heads = new Uint32Array(1 << (BITS - 5));
  let longest = 0;
  for (const [name, value] of names) {
    const key = keyOf(name);
    const known = values.get(key);
    values.set(key, known === undefined ? value : [known, value].flat());
    longest = Math.max(longest, name.length);
    for (const written of [name, name.toUpperCase(), fold(name), fold(name).toUpperCase()]) {
      const head = headAt(written, 0);
      heads[head >>> 5]! |= 1 << (head & 31);
    }
  }

  const at = (text: string, offset: number): number[] => {
    const found: number[] = [];
    const limit = Math.min(text.length, offset + longest);
    for (let end = offset + HEAD; end <= limit; end++) {
      if (end < text.length && isLetter(text.charCodeAt(end))) continue;
      const known = values.get(keyOf(text.slice(offset, end)));
      if (known !== undefined) found.unshift(...[known].flat());
    }
    return found;
  };

  return {
    next(text, from) {
      let inWord = from > 0 && isLetter(text.charCodeAt(from - 1));
      const last = text.length - HEAD;
      for (let i = from; i <= last; i++) {
        if (!isLetter(text.charCodeAt(i))) {
          inWord = false;
        } else if (!inWord) {
          inWord = true;
          const head = headAt(text, i);
          if ((heads[head >>> 5]! >>> (head & 31)) & 1 && at(text, i).length > 0) return i;
        }
      }
      return -1;
    },
    at,
  };
}

function keyOf(name: string): string {
  return fold(name).toLowerCase();
}

/** Mixes the first letters into so many bits (multiplicative hashing, Knuth, vol. 3, 6.4). */
function headAt(text: string, offset: number): number {
  let hash = 0;
  for (let i = offset; i < offset + HEAD; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return hash >>> (32 - BITS);
}

/** ASCII letters and digits, and whatever lies beyond ASCII but punctuation and spaces. */
function isLetter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x303f) && code < 0xfe00;
}
