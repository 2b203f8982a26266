import { madeAnew } from './made-anew.ts';

/** Alternatives, as a form or a list of words has them, taken apart. */
export type Alternatives = readonly Alternative[];

interface Alternative {
  /** the longest word, or beginning of one, that cannot be missing; empty where none is certain */
  readonly word: string;
  readonly pieces: readonly (string | Group)[];
}

interface Group {
  readonly alternatives: Alternatives;
  /** as written: `?`, `{0,2}`, or nothing */
  readonly times: string;
}

const wordsIn = madeAnew(() => /[\w\xc0-\u1fff\u3040-\ud7ff]+/g);
/** What stands for more than itself, or may be missing. */
const uncertain = madeAnew(() => /\[[^\]]*\](?:\?|\{[\d,]+\})?|\\.|[\s\S](?:\?|\{[\d,]+\})/g);
const timesAt = madeAnew(() => /\?|\{[\d,]+\}|/y);

const isOptional = ({ times }: Group) => times === '?' || times.startsWith('{0');

/**
 * Takes a source of the mini syntax apart. Linear in its length.
 *
 * @param source folded and in lower case, without anchors and references
 * @throws SyntaxError where a bracket is not closed, or was not opened
 */
export function alternativesOf(source: string): Alternatives {
  let at = 0;
  const all = alternatives();
  if (at < source.length) throw broken();
  return all;

  function broken(): SyntaxError {
    return new SyntaxError(`A bracket too many or too few at ${at} in ${source}`);
  }

  /** Up to the end, or to the bracket that closes the group. */
  function alternatives(): Alternatives {
    const all = [alternative()];
    while (source.charAt(at) === '|') {
      at++;
      all.push(alternative());
    }
    return all;
  }

  function alternative(): Alternative {
    const pieces: (string | Group)[] = [];
    let word = '';
    while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
      const piece = source.charAt(at) === '(' ? group() : plain();
      pieces.push(piece);
      if (typeof piece === 'string' && !piece.startsWith('(')) word = longerOf(word, piece);
    }
    return { word, pieces };
  }

  /** A group, or what is looked for aside, which is left as it is. */
  function group(): Group | string {
    const from = at;
    const isAside = source.charAt(at + 1) === '?';
    at++;
    const inside = alternatives();
    if (source.charAt(at) !== ')') throw broken();
    at++;
    if (isAside) return source.slice(from, at);
    const repeated = timesAt();
    repeated.lastIndex = at;
    const times = repeated.exec(source)![0];
    at += times.length;
    return { alternatives: inside, times };
  }

  function plain(): string {
    const from = at;
    for (; at < source.length; at++) {
      const sign = source.charAt(at);
      if (sign === '(' || sign === ')' || sign === '|') break;
      if (sign === '\\') at++;
      else if (sign === '[') {
        const end = source.indexOf(']', at);
        if (end < 0) throw broken();
        at = end;
      }
    }
    return source.slice(from, at);
  }
}

function longerOf(word: string, piece: string): string {
  const certain = /[[\\?{]/.test(piece) ? piece.replace(uncertain(), ' ') : piece;
  for (const found of certain.match(wordsIn()) ?? []) if (found.length > word.length) word = found;
  return word;
}

/**
 * What is left of a source once everything is taken out that needs a word which is not there; null where nothing is.
 * What is left matches wherever the whole source would. Lists of words are long and few of them are on a page: an
 * expression for those few is made in a fraction of the time.
 */
export function narrowed(alternatives: Alternatives, holds: (word: string) => boolean): string | null {
  let left: string | null = null;
  for (const { word, pieces } of alternatives) {
    if (word !== '' && !holds(word)) continue;
    const written = narrowedPieces(pieces, holds);
    if (written !== null) left = left === null ? written : `${left}|${written}`;
  }
  return left;
}

function narrowedPieces(
  pieces: readonly (string | Group)[],
  holds: (word: string) => boolean,
): string | null {
  let written = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      written += piece;
      continue;
    }
    const inside = narrowed(piece.alternatives, holds);
    if (inside !== null) written += `(${inside})${piece.times}`;
    else if (!isOptional(piece)) return null;
  }
  return written;
}

/** Fewer letters than this stand in nearly every text. */
const LETTERS = 3;
const IDEOGRAPHIC = /^[\u3040-\u9fff]{2,}$/;

const isTelling = ({ word }: Alternative) => word.length >= LETTERS || IDEOGRAPHIC.test(word);

/** What a text must hold for a form to match in it: one of these words or beginnings of words; null where none is certain. */
export function requiredBy(alternatives: Alternatives): string[] | null {
  if (alternatives.length !== 1) return null;
  const [{ word, pieces }] = alternatives as [Alternative];
  let best = isTelling({ word, pieces }) ? [word] : null;
  for (const piece of pieces) {
    if (typeof piece === 'string' || isOptional(piece) || !piece.alternatives.every(isTelling)) continue;
    if (!best || piece.alternatives.length < best.length) best = piece.alternatives.map(({ word }) => word);
  }
  return best;
}
