import type { Pack } from '../schema.ts';
import type { Article } from './article.ts';
import { excerpt, type Fault } from './fault.ts';

/** As many words in a row as the article's are no longer our own. */
const RUN = 8;

/** What we say is in our words: no long run of the article's, except of what it quotes. */
export function borrowedWordFaults(pack: Pack, article: Article): Fault[] {
  const runs = new Set(textsBetweenQuotes(pack, article).flatMap((text) => runsOf(wordsOf(text))));
  return ownTexts(pack).flatMap(({ path, text }) => {
    const words = wordsOf(text);
    const first = runsOf(words).findIndex((run) => runs.has(run));
    if (first < 0) return [];
    const borrowed = excerpt(words.slice(first, first + RUN).join(' '));
    return [{ path, message: `takes ${RUN} or more words in a row from the article: ${borrowed}` }];
  });
}

function ownTexts(pack: Pack): { path: string; text: string }[] {
  return [
    ...pack.entities.flatMap(({ role, summary }, index) => [
      { path: `$.entities[${index}].role.text`, text: role?.text ?? '' },
      ...summary.map(({ text }, line) => ({ path: `$.entities[${index}].summary[${line}].text`, text })),
    ]),
    ...pack.quotes.map(({ setting }, index) => ({ path: `$.quotes[${index}].setting`, text: setting ?? '' })),
    ...pack.figures.map(({ counts }, index) => ({ path: `$.figures[${index}].counts`, text: counts })),
    ...pack.timeline.map(({ text }, index) => ({ path: `$.timeline[${index}].text`, text })),
  ];
}

function textsBetweenQuotes(pack: Pack, article: Article): string[] {
  const quotes = pack.quotes.map(({ position }) => position).sort((a, b) => a.start - b.start);
  const starts = [0, ...quotes.map(({ end }) => end)];
  return starts.map((start, index) => article.slice(start, quotes[index]?.start));
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

function runsOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - RUN + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + RUN).join(' '));
}
