import { alternativesOf, narrowed } from './alternatives.ts';
import { expressionMade } from './expressions.ts';
import { madeAnew } from './made-anew.ts';
import { beginIn, END, expressionOf, folded } from './syntax.ts';

/** A test of what stands right before or after an offset, or anywhere after it. */
export type Test = (text: string, offset: number) => boolean;

/** UTF-16 units in which words that stand right beside an offset are, all of them. */
const REACH = 120;

/** False for no words. Only of the words that the text holds an expression is made: lists are long, and pages few-worded. */
function test(
  words: string | undefined,
  flags: 'y' | 'g',
  windowOf: (text: string, offset: number) => string,
  source: (words: string, begin: string) => string,
): Test {
  if (words === undefined) return () => false;
  const alternatives = madeAnew(() => alternativesOf(folded(words)));
  return (text, offset) => {
    const window = windowOf(text, offset);
    const held = narrowed(alternatives(), (word) => window.includes(word));
    if (held === null) return false;
    const expression = expressionMade(source(expressionOf(held), beginIn(window)), flags);
    expression.lastIndex = offset;
    return expression.test(text);
  };
}

export const testBefore = (words: string | undefined): Test =>
  test(
    words,
    'y',
    (text, offset) => text.slice(Math.max(0, offset - REACH), offset),
    (held, begin) => `(?<=${begin}(?:${held})[ ・·‧•="-]{0,2})`,
  );

export const testAfter = (words: string | undefined): Test =>
  test(
    words,
    'y',
    (text, offset) => text.slice(offset, offset + REACH),
    (held) => `(?:${held})${END}`,
  );

export const testAnywhere = (words: string | undefined): Test =>
  test(
    words,
    'g',
    (text) => text,
    (held, begin) => `${begin}(?:${held})${END}`,
  );
