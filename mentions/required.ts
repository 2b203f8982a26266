/** Fewer letters than this stand in nearly every text. */
const LETTERS = 3;
const LITERAL = /[\p{L}\p{N}]+/gu;

/**
 * What a text must hold for a form to match in it: one of these words or beginnings of words; null where the form
 * does not say. Looking for them spares most forms the making of their expression, which costs more than all else.
 *
 * @param form in the mini syntax, folded and in lower case, without its anchor
 */
export function requiredBy(form: string): string[] | null {
  let best: string[] | null = null;
  for (const { source, optional } of topLevelParts(form)) {
    if (optional) continue;
    const words = alternativesOf(source).map(longestLiteral);
    const weakest = Math.min(...words.map(({ length }) => length));
    if (weakest < LETTERS && !words.every(isIdeographic)) continue;
    if (!best || words.length < best.length) best = words;
  }
  return best;
}

const isIdeographic = (word: string) => /^[\u3040-\u9fff]{2,}$/.test(word);

interface Part {
  readonly source: string;
  readonly optional: boolean;
}

/** The groups and the text between them, and whether each may be missing. */
function topLevelParts(form: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < form.length; ) {
    const end = endOfPart(form, at);
    const quantifier = /^(?:\?|\{\d[^}]*\})/.exec(form.slice(end))?.[0] ?? '';
    const optional = /^(?:\?|\{0)/.test(quantifier) || form.startsWith('(?', at);
    const isGroup = form[at] === '(';
    parts.push({ source: isGroup ? form.slice(at + 1, end - 1) : form.slice(at, end), optional });
    at = end + quantifier.length;
  }
  return parts;
}

/** Where the group, class or run of text that begins at `at` ends. */
function endOfPart(form: string, at: number): number {
  if (form[at] === '[') return form.indexOf(']', at) + 1;
  if (form[at] !== '(') {
    // A letter before a question mark is a part of its own.
    const run = /^[^([?{]+(?![?{])/.exec(form.slice(at));
    return at + (run?.[0].length ?? 1);
  }
  let depth = 0;
  for (let i = at; i < form.length; i++) {
    if (form[i] === '(') depth++;
    else if (form[i] === ')' && --depth === 0) return i + 1;
  }
  return form.length;
}

function alternativesOf(source: string): string[] {
  const all = [''];
  let depth = 0;
  for (const sign of source) {
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    if (sign === '|' && depth === 0) all.push('');
    else all[all.length - 1] += sign;
  }
  return all;
}

/** The longest word of an alternative that cannot be missing from it. */
function longestLiteral(alternative: string): string {
  const certain = topLevelParts(alternative).filter(
    ({ source, optional }) => !optional && !/[[\](){}|]/.test(source),
  );
  const words = certain.flatMap(({ source }) => source.match(LITERAL) ?? []);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
