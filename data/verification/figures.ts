import type { Figure, Pack } from '../schema.ts';
import type { Article } from './article.ts';
import { excerpt, type Fault } from './fault.ts';
import { printedNumber } from './printed-number.ts';

/** Words that bound a number: a figure that is printed with one may not go without. */
const QUALIFIERS =
  'at least|at most|more than|fewer than|less than|about|around|almost|nearly|over|roughly|some|up to';

/** Every figure is printed in its passage, with its words of caution, its value and its source. */
export function figureFaults(pack: Pack, article: Article): Fault[] {
  const entities = new Set(pack.entities.map(({ id }) => id));
  return pack.figures.flatMap((figure, index) => {
    const passage = article.slice(figure.position.start, figure.position.end);
    const faults = {
      text: textFault(figure, passage),
      qualifier: qualifierFault(figure),
      value: valueFault(figure),
      attributedTo: attributionFault(figure, passage, entities),
    };
    return Object.entries(faults).flatMap(([key, message]) =>
      message === null ? [] : [{ path: `$.figures[${index}].${key}`, message }],
    );
  });
}

function textFault({ text }: Figure, passage: string): string | null {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  // Whole words and whole numbers: "79" is not printed in "1979" nor "3,760" in "13,760".
  const printed = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${literal}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'u');
  const match = printed.exec(passage);
  if (match === null) return `${excerpt(text)} is not printed in its passage ${excerpt(passage)}`;
  const before = new RegExp(`\\b(${QUALIFIERS}) $`, 'i').exec(passage.slice(0, match.index));
  return before && `leaves out “${before[1]}”, which is printed before it`;
}

function qualifierFault({ text, qualifier }: Figure): string | null {
  if (qualifier === null || text.includes(qualifier)) return null;
  return `${excerpt(qualifier)} is not in the text ${excerpt(text)}`;
}

function valueFault({ text, qualifier, value }: Figure): string | null {
  const printed = printedNumber(text.replace(qualifier ?? '', '').trim());
  if (printed === value) return null;
  return printed === null
    ? `${excerpt(text)} gives no definite number, so the value must be null`
    : `${excerpt(text)} gives ${printed}, not ${value}`;
}

/** What is not an entity must be the article's own word for its source. A misspelt id is neither. */
function attributionFault(
  { attributedTo }: Figure,
  passage: string,
  entities: ReadonlySet<string>,
): string | null {
  if (attributedTo === null || entities.has(attributedTo)) return null;
  if (passage.toLowerCase().includes(attributedTo.toLowerCase())) return null;
  return `"${attributedTo}" is neither an entity nor printed in the passage ${excerpt(passage)}`;
}
