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

// One character for one character: needs no map back.
const FOLDED =
  /[\t\n\f\r´`«»\u00a0\u00c0-\u024f\u02bb-\u02bf\u05be\u05f3\u05f4\u1e00-\u1eff\u2000-\u200a\u2010-\u201f\u2028\u2029\u202f\u2032\u2039\u203a\u205f\u2212\u3000\uff07]/g;
const SPACE = /\s/;
const APOSTROPHE = /[´`\u02bb-\u02bf\u05f3\u2018-\u201b\u2032\uff07]/;
const QUOTE = /[«»\u05f4\u201c-\u201f\u2039\u203a]/;
const DASH = /[\u05be\u2010-\u2015\u2212]/;

/** Marks and joiners that belong to the character before them. */
const MARK =
  '\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u200c\\u200d\\ufe00-\\ufe0f\\uff9e\\uff9f';
/** Characters nobody sees: soft hyphen, zero-width space, direction marks, tatweel. */
const UNSEEN =
  '\\u00ad\\u061c\\u0640\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** Letters and digits in another dress, which NFKC undresses. */
const DRESSED =
  '[\\ufb00-\\ufb06\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff65-\\uff9d\\u24b6-\\u24e9]|\\ud835[\\udc00-\\udfff]';
const AWKWARD = new RegExp(`[${MARK}${UNSEEN}]|${DRESSED}|\\s{2}`);
const CLUSTER = new RegExp(`([${UNSEEN}]+|\\s{2,}|(?:${DRESSED}|[^${MARK}])?[${MARK}]+|${DRESSED})`, 'g');
const ONLY_MARKS = new RegExp(`^[${MARK}]`);
const MARKS = new RegExp(`[${MARK}]`, 'g');
const ONLY_UNSEEN = new RegExp(`^[${UNSEEN}]`);

/** The characters of `AWKWARD` that can stand inside a word, as a class for a search in raw text. */
export const AWKWARD_IN_WORD =
  '[\\u00ad\\u0300-\\u036f\\u05b0-\\u05bd\\u0640\\u064b-\\u0652\\u200b-\\u200d\\u2060\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9f\\u24b6-\\u24e9\\ufeff]|\\ud835';

const seen = new Map<string, string>();

function foldCharacter(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (QUOTE.test(character)) return '"';
  if (DASH.test(character)) return '-';
  return character === 'ı' ? 'i' : character.normalize('NFD').charAt(0);
}

/** Length-preserving: quotes, dashes, spaces and the accents of Latin letters. */
export function fold(text: string): string {
  return text.replace(FOLDED, (character) => {
    let folded = seen.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character);
      seen.set(character, folded);
    }
    return folded;
  });
}

function undress(cluster: string): string {
  if (ONLY_UNSEEN.test(cluster) || ONLY_MARKS.test(cluster)) return '';
  if (SPACE.test(cluster.charAt(0))) return ' ';
  // Two marks are as many as a letter of ours can carry; a heap of them must not cost more than it is long.
  return cluster.slice(0, 4).normalize('NFKC').replace(MARKS, '');
}

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
  let plain = 0;
  let out = '';
  const keep = (piece: string, begin: number, end: number, even: boolean) => {
    for (let i = 0; i < piece.length; i++) {
      begins.push(even ? begin + i : begin);
      ends.push(even ? begin + i + 1 : end);
    }
    out += piece;
  };
  for (const match of original.matchAll(CLUSTER)) {
    const { index } = match;
    const cluster = match[0];
    keep(original.slice(plain, index), plain, index, true);
    plain = index + cluster.length;
    const piece = undress(cluster);
    if (piece) keep(piece, index, plain, false);
    else if (ONLY_MARKS.test(cluster) && ends.at(-1) === index) ends[ends.length - 1] = plain;
  }
  keep(original.slice(plain), plain, original.length, true);
  const text = fold(out);
  return { text, lower: lowered(text), from: (index) => begins[index]!, to: (index) => ends[index]! };
}
