import { lastAtOrBefore } from './last-at-or-before.ts';

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
const FOLDED =
  /[\t-\r`´\xa0-\u036f\u1d00-\u1d22\ua730\ua731\u05be\u05f3\u05f4\u1e00-\u206f\u2212\u3000\uff07]/g;

/**
 * Whatever makes a text longer or shorter when it is made legible: marks, unseen characters, letters in another dress,
 * and L E T T E R S set apart.
 */
const AWKWARD =
  /[\p{M}\p{Cf}\u0640\ufb00-\ufb06\uff10-\uff9f\u24b6-\u24e9\u{1d400}-\u{1d7ff}]|\s{2}|\p{Lu}(?<!\p{L}\p{Lu})(?:[ \xa0\u2009\u200a]\p{Lu}){2,}(?!\p{L})/gu;
/** The same letters in raw text, as a first test. */
export const SET_APART = '[A-ZА-ЯІ](?:[ \\xa0\\u2009\\u200a][A-ZА-ЯІ]){3}';
/** Small capitals, by the letter that each stands for. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ.ʏᴢ';
/** Marks and joiners belong to the character before them. */
const MARKS = /(?:\p{M}|\u200c|\u200d|[\uff9e\uff9f])*/uy;
const ON_BEFORE = /\p{M}|\u200c|\u200d|[\uff9e\uff9f]/uy;
const SPACES = /\s*/y;
/** The character that marks can sit on. */
const BASE = /[^\s\p{Cf}\u0640]$/u;
const UNSEEN = /[\p{Cf}\u0640]/u;
const MARK = /\p{M}|[\u200c\u200d]/gu;

/** The characters of `AWKWARD` that can stand inside a word, as a class for a search in raw text. */
export const AWKWARD_IN_WORD =
  '[\\u0262\\u026a\\u0274\\u0280\\u028f\\u0299\\u029c\\u029f\\u1d00-\\u1d22\\ua730\\ua731\\xad\\u0300-\\u036f\\u05b0-\\u05bd\\u0640\\u064b-\\u0652\\u200b-\\u200d\\u2060\\uff10-\\uff9f\\u24b6-\\u24e9\\ud835\\ufeff]';

const memory = new Map<string, string>();

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/\p{Pd}|[\u05be\u2212]/u.test(character)) return '-';
  if (/[`´\u02bb-\u02bf\u05f3‘-‛′\uff07]/.test(character)) return "'";
  if (/[\p{Pi}\p{Pf}\u05f4„]/u.test(character)) return '"';
  const small = SMALL_CAPITALS.indexOf(character);
  if (small >= 0) return String.fromCharCode(65 + small);
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

/** A stretch of text, one below the other for both texts: of as many characters, or with those of `to` in one. */
interface Piece {
  readonly out: number;
  readonly from: number;
  /** where the original of a rewritten stretch ends; null for one that is as it was */
  readonly to: number | null;
}

/** Linear in the length of `original`; what needs no rewriting is copied as a whole. */
export function legible(original: string): Legible {
  const pieces: Piece[] = [];
  let out = '';
  let done = 0;
  const add = (written: string, from: number, to: number | null) => {
    if (written !== '') pieces.push({ out: out.length, from, to });
    out += written;
  };
  AWKWARD.lastIndex = 0;
  for (let found = AWKWARD.exec(original); found; found = AWKWARD.exec(original)) {
    const { from, to } = clusterAt(original, found, done);
    add(original.slice(done, from), done, null);
    add(rewritten(original.slice(from, to)), from, to);
    done = to;
    AWKWARD.lastIndex = to;
  }
  if (done === 0)
    return mapped(
      original,
      (index) => index,
      (index) => index + 1,
    );
  add(original.slice(done), done, null);
  const begins = pieces.map((piece) => piece.out);
  const pieceAt = (index: number) => pieces[lastAtOrBefore(begins, index)]!;
  return mapped(
    out,
    (index) => {
      const piece = pieceAt(index);
      return piece.to === null ? piece.from + index - piece.out : piece.from;
    },
    (index) => {
      const piece = pieceAt(index);
      return piece.to ?? piece.from + index - piece.out + 1;
    },
  );
}

function mapped(written: string, from: Legible['from'], to: Legible['to']): Legible {
  const text = fold(written);
  return { text, lower: lowered(text), from, to };
}

/** What is read as one: spaces, an unseen character, or a character with its marks. */
function clusterAt(
  text: string,
  { 0: awkward, index }: RegExpExecArray,
  done: number,
): { from: number; to: number } {
  const end = index + awkward.length;
  if (/^\s\s/.test(awkward)) return { from: index, to: endOf(SPACES, text, end) };
  if (/^\p{Lu}\s/u.test(awkward)) return { from: index, to: end };
  if (!endOf(ON_BEFORE, text, index)) {
    return { from: index, to: UNSEEN.test(awkward) ? end : endOf(MARKS, text, end) };
  }
  const base = text.slice(Math.max(done, index - 2), index).match(BASE)?.[0] ?? '';
  return { from: index - base.length, to: endOf(MARKS, text, end) };
}

/** Where a match at `from` ends; 0 without one. */
function endOf(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  sticky.test(text);
  return sticky.lastIndex;
}

function rewritten(cluster: string): string {
  if (/^\s\s/.test(cluster)) return ' ';
  if (/^\p{Lu}\s/u.test(cluster)) return cluster.replace(/\s/g, '');
  // A heap of marks must not cost more than it is long, and a letter of ours carries few.
  return UNSEEN.test(cluster.charAt(0)) ? '' : cluster.slice(0, 5).normalize('NFKC').replace(MARK, '');
}
