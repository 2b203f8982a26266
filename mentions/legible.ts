import { lastAtOrBefore } from './last-at-or-before.ts';
import { madeAnew } from './made-anew.ts';

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

// One character for one character, which needs no map back: Latin letters, the punctuation and spaces of any script, and
// Arabic's alef with a hamza or madda and its final ya, which are written in more than one way.
const FOLDED =
  /[\t-\r`´\xa0-\u036f\u1d00-\u1d22\ua730\ua731\u05be\u05f3\u05f4\u0622\u0623\u0625\u0649\u1e00-\u206f\u2212\u3000\uff07]/g;

/** L E T T E R S set apart. */
const APART =
  '[A-Z\\xc0-\\xdeЀ-Я](?<![A-Za-z\\xc0-ӿ].)(?:[ \\xa0\\u2009\\u200a][A-Z\\xc0-\\xdeЀ-Я]){2,}(?![A-Za-z\\xc0-ӿ])';
const FORMAT = '\\xad\\u200b\\u200e\\u200f\\u2060\\ufeff';
/** What makes most texts longer or shorter when they are made legible: unseen characters, and more than one space. */
const awkwardIn = madeAnew(() => new RegExp(`[${FORMAT}]|\\s{2}|${APART}`, 'g'));
/**
 * Whether a text could also hold marks, other unseen characters or letters in another dress, for which classes of
 * Unicode are needed.
 */
const HAS_UNCOMMON = new RegExp(
  '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf-\\u05c7\\u0600-\\u0605\\u0610-\\u061a\\u061c\\u0640' +
    '\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u070f-\\u109f\\u135d-\\u135f\\u1712-\\u1cff\\u1dc0-\\u1dff\\u200c\\u200d' +
    '\\u202a-\\u202e\\u2061-\\u206f\\u20d0-\\u20f0\\u24b6-\\u24e9\\u2cef-\\u2cf1\\u2d7f\\u2de0-\\u2dff\\u302a-\\u302f' +
    '\\u3099\\u309a\\ua66f-\\uabff\\ud800-\\ud83a\\udb40\\ufb00-\\ufb06\\ufb1e\\ufe00-\\ufe2f\\uff10-\\uff9f\\ufff9-\\ufffb]',
);
/**
 * The inner ones of four such letters in raw text. A thin space between letters is awkward by itself. The space before
 * is looked back at: for what begins with a capital and a space browsers skip through a text in an eighth of the time.
 */
export const LETTERS_APART = '(?<=[ \\xa0])[A-Z][ \\xa0][A-Z][ \\xa0]';
export const CYRILLIC_APART = '(?<=[ \\xa0])[А-ЯІ][ \\xa0][А-ЯІ][ \\xa0]';
/** Small capitals, by the letter that each stands for. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ.ʏᴢ';
const SPACES = /\s*/y;
const UNSEEN_FORMAT = new RegExp(`^[${FORMAT}]`);

/** What can stand inside a word and hide it, in few ranges, as a class for a search in raw text. */
export const AWKWARD_IN_WORD =
  '[\\xad\\u0250-\\u036f\\u05b0-\\u05bd\\u0640\\u064b-\\u0652\\u1d00-\\u1d22\\u2009-\\u200d\\u2060\\u24b6-\\u24e9\\ua730\\ua731\\ud835\\ufeff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff65-\\uff9f]';

/** Made when first needed: to take classes of Unicode apart takes a browser half a millisecond, and more to use them. */
const unicode = once(() => ({
  awkward: new RegExp(
    `[\\p{M}\\p{Cf}\\u0640\\ufb00-\\ufb06\\uff10-\\uff9f\\u24b6-\\u24e9\\u{1d400}-\\u{1d7ff}]|\\s{2}|${APART}`,
    'gu',
  ),
  /** Marks and joiners belong to the character before them. */
  marks: /(?:\p{M}|\u200c|\u200d|[\uff9e\uff9f])*/uy,
  onBefore: /\p{M}|\u200c|\u200d|[\uff9e\uff9f]/uy,
  mark: /\p{M}|[\u200c\u200d]/gu,
  /** the character that marks can sit on */
  base: /[^\s\p{Cf}\u0640]$/u,
  unseen: /^[\p{Cf}\u0640]/u,
}));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const memory = new Map<string, string>();

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[\u2010-\u2015\u05be\u2212]/.test(character)) return '-';
  if (/[`´\u02bb-\u02bf\u05f3‘-‛′\uff07]/.test(character)) return "'";
  if (/[«»‹›“-‟\u05f4]/.test(character)) return '"';
  const small = SMALL_CAPITALS.indexOf(character);
  if (small >= 0) return String.fromCharCode(65 + small);
  if (character === '\u0649') return '\u064a';
  return character === 'ı' ? 'i' : character.normalize('NFD').charAt(0);
}

/** Length-preserving: quotes, dashes, spaces, the accents of Latin letters, and Arabic ones that are often left out. */
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
  const awkward = HAS_UNCOMMON.test(original) ? unicode().awkward : awkwardIn();
  awkward.lastIndex = 0;
  for (let found = awkward.exec(original); found; found = awkward.exec(original)) {
    const { from, to } = clusterAt(original, found, done);
    add(original.slice(done, from), done, null);
    add(rewritten(original.slice(from, to)), from, to);
    done = to;
    awkward.lastIndex = to;
  }
  if (done === 0)
    return mapped(
      original,
      (index) => index,
      (index) => index + 1,
    );
  add(original.slice(done), done, null);
  return mappedBy(pieces, out);
}

/** Apart from what writes the text: functions that are kept keep all that those beside them know. */
function mappedBy(pieces: readonly Piece[], written: string): Legible {
  const begins = pieces.map((piece) => piece.out);
  const pieceAt = (index: number) => pieces[lastAtOrBefore(begins, index)]!;
  return mapped(
    written,
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
  if (/^\S\s/.test(awkward) || UNSEEN_FORMAT.test(awkward)) return { from: index, to: end };
  const { marks, onBefore, base, unseen } = unicode();
  if (!endOf(onBefore, text, index)) {
    return { from: index, to: unseen.test(awkward) ? end : endOf(marks, text, end) };
  }
  const bearer = text.slice(Math.max(done, index - 2), index).match(base)?.[0] ?? '';
  return { from: index - bearer.length, to: endOf(marks, text, end) };
}

/** Where a match at `from` ends; 0 without one. */
function endOf(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  sticky.test(text);
  return sticky.lastIndex;
}

function rewritten(cluster: string): string {
  if (/^\s\s/.test(cluster)) return ' ';
  if (UNSEEN_FORMAT.test(cluster)) return '';
  if (/^\S\s/.test(cluster)) return cluster.replace(/\s/g, '');
  // A heap of marks must not cost more than it is long, and a letter of ours carries few.
  const { unseen, mark } = unicode();
  return unseen.test(cluster) ? '' : cluster.slice(0, 5).normalize('NFKC').replace(mark, '');
}
