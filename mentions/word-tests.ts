import { alternativesOf, narrowed } from './alternatives.ts';
import { expressionMade } from './expressions.ts';
import { madeAnew } from './made-anew.ts';
import { beginIn, END, expressionOf, folded } from './syntax.ts';

/** A test of what stands right before or after an offset, or anywhere after it. */
export type Test = (text: string, offset: number) => boolean;

/** UTF-16 units in which words that stand right beside an offset are, all of them. */
const REACH = 120;

/** Where words are to stand: the text that they can be in, and an expression for them there. */
interface Place {
  readonly flags: 'y' | 'g';
  windowOf(text: string, offset: number): string;
  source(words: string, begin: string): string;
}

const BEFORE: Place = {
  flags: 'y',
  windowOf: (text, offset) => text.slice(Math.max(0, offset - REACH), offset),
  source: (words, begin) => `(?<=${begin}(?:${words})[ ・·‧•="-]{0,2})`,
};
const AFTER: Place = {
  flags: 'y',
  windowOf: (text, offset) => text.slice(offset, offset + REACH),
  source: (words) => `(?:${words})${END}`,
};
const ANYWHERE: Place = {
  flags: 'g',
  windowOf: (text) => text,
  source: (words, begin) => `${begin}(?:${words})${END}`,
};

/** One for all: most aliases have no words for most tests. */
const never: Test = () => false;

/** Only of the words that the text holds an expression is made: lists are long, and pages few-worded. */
function testFor(words: string, { flags, windowOf, source }: Place): Test {
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

const testOf =
  (place: Place) =>
  (words: string | undefined): Test =>
    words === undefined ? never : testFor(words, place);

export const testBefore = testOf(BEFORE);
export const testAfter = testOf(AFTER);
export const testAnywhere = testOf(ANYWHERE);
