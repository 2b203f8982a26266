import type { Pack, Position } from '../schema.ts';
import type { Article } from './article.ts';
import { excerpt, type Fault } from './fault.ts';

/** Every passage lies in the article and starts and ends between words. Quotes are held to more, elsewhere. */
export function passageFaults(pack: Pack, article: Article): Fault[] {
  return passagesOf(pack).flatMap(({ path, position }) => {
    const message = outside(position, article) ?? ragged(position, article);
    return message === null ? [] : [{ path, message }];
  });
}

function passagesOf(pack: Pack): { path: string; position: Position }[] {
  const passages: { path: string; position: Position }[] = [];
  const add = (path: string, { position }: { position: Position }) =>
    passages.push({ path: `${path}.position`, position });
  for (const [index, { role, summary }] of pack.entities.entries()) {
    if (role !== null) add(`$.entities[${index}].role`, role);
    for (const [line, statement] of summary.entries())
      add(`$.entities[${index}].summary[${line}]`, statement);
  }
  for (const [index, figure] of pack.figures.entries()) add(`$.figures[${index}]`, figure);
  for (const [index, entry] of pack.timeline.entries()) add(`$.timeline[${index}]`, entry);
  return passages;
}

/** Why a position does not lie in the article; null where it does. */
export function outside({ start, end }: Position, article: Article): string | null {
  if (end <= article.length) return null;
  return `${start}–${end} lies outside the article, which has ${article.length} code points`;
}

/** An offset that is off by a few leaves a passage that cuts a word or begins or ends in a space. */
function ragged({ start, end }: Position, article: Article): string | null {
  const passage = article.slice(start, end);
  if (passage !== passage.trim()) return `${excerpt(passage)} begins or ends with white space`;
  if (isInWord(start, article)) return `${excerpt(passage)} begins inside a word`;
  if (isInWord(end, article)) return `${excerpt(passage)} ends inside a word`;
  return null;
}

function isInWord(offset: number, article: Article): boolean {
  return offset > 0 && /^[\p{L}\p{N}]{2}$/u.test(article.slice(offset - 1, offset + 1));
}
