/** A block's text in the one spelling that forms are written in, and the way back to the original offsets. */
export interface Legible {
  /** one apostrophe, one quote, one dash, one space, no accents on Latin letters, no invisible characters; case kept */
  readonly text: string;
  /** the same in lower case, with the same length */
  readonly lower: string;
  /** the original offset where the character at `index` begins */
  from(index: number): number;
  /** the original offset where the character at `index` ends, marks that sit on it included */
  to(index: number): number;
}

// One character for one character, which needs no map back: Latin letters, and the punctuation and spaces of any script.
const FOLDED = /[\t-\r`´\xa0-\u036f\u05be\u05f3\u05f4\u1e00-\u206f\u2212\u3000\uff07]/g;

/** Whatever makes a text longer or shorter when it is made legible: marks, unseen characters, letters in another dress. */
const AWKWARD = /[\p{M}\p{Cf}\u0640\ufb00-\ufb06\uff10-\uff9f\u24b6-\u24e9\u{1d400}-\u{1d7ff}]|\s{2}/u;
/** Marks and joiners belong to the character before them. */
const CLUSTER = /\s+|[\p{Cf}\u0640]|[\s\S](?:\p{M}|[\u200c\u200d]|[\uff9e\uff9f])*/gu;
const MARK = /\p{M}|[\u200c\u200d]/gu;

/** The characters of `AWKWARD` that can stand inside a word, as a class for a search in raw text. */
export const AWKWARD_IN_WORD =
  '[\\xad\\u0300-\\u036f\\u05b0-\\u05bd\\u0640\\u064b-\\u0652\\u200b-\\u200d\\u2060\\uff10-\\uff9f\\u24b6-\\u24e9\\ufeff]|\\ud835';

const memory = new Map<string, string>();

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/\p{Pd}|[\u05be\u2212]/u.test(character)) return '-';
  if (/[`´\u02bb-\u02bf\u05f3‘-‛′\uff07]/.test(character)) return "'";
  if (/[\p{Pi}\p{Pf}\u05f4„]/u.test(character)) return '"';
  return character === 'ı' ? 'i' : character.normalize('NFD').charAt(0);
}

/** Length-preserving: quotes, dashes, spaces and the accents of Latin letters. */
export function fold(text: string): string {
  return text.replace(FOLDED, (character) => {
    const folded = memory.get(character) ?? foldCharacter(character);
    memory.set(character, folded);
    return folded;
  });
}

/** In lower case with the same length: a Turkish İ, say, would grow. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[\s\S]/g, (c) => c.toLowerCase().charAt(0));
}

/** Linear in the length of `original`. */
export function legible(original: string): Legible {
  if (!AWKWARD.test(original)) {
    const text = fold(original);
    return { text, lower: lowered(text), from: (index) => index, to: (index) => index + 1 };
  }
  const begins: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    // A heap of marks must not cost more than it is long, and a letter of ours carries few.
    const seen = /^[\p{Cf}\u0640]/u.test(cluster)
      ? ''
      : cluster.slice(0, 5).normalize('NFKC').replace(MARK, '');
    const piece = /^\s/.test(cluster) ? ' ' : seen;
    for (const _ of piece.split('')) {
      begins.push(index);
      ends.push(index + cluster.length);
    }
    out += piece;
  }
  const text = fold(out);
  return { text, lower: lowered(text), from: (index) => begins[index]!, to: (index) => ends[index]! };
}
