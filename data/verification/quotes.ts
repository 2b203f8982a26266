import type { Pack, Quote } from '../schema.ts';
import type { Article } from './article.ts';
import { excerpt, type Fault } from './fault.ts';
import { outside } from './passages.ts';

/** Every quote stands in the article letter for letter where it says, and was said before the article appeared. */
export function quoteFaults(pack: Pack, article: Article): Fault[] {
  return pack.quotes.flatMap((quote, index) => {
    const faults: Fault[] = [];
    const message = outside(quote.position, article) ?? otherText(quote, article);
    if (message !== null) faults.push({ path: `$.quotes[${index}].position`, message });
    if (quote.said !== null && quote.said > pack.source.datePublished) {
      faults.push({
        path: `$.quotes[${index}].said`,
        message: `${quote.said} is after the article appeared`,
      });
    }
    return faults;
  });
}

function otherText({ exact, position }: Quote, article: Article): string | null {
  const there = article.slice(position.start, position.end);
  if (there === exact) return null;
  const found = article.find(exact);
  const whereabouts = found
    ? `the quote stands at ${found.start}–${found.end}`
    : 'the quote stands nowhere in it';
  return `the article has ${excerpt(there)} there; ${whereabouts}`;
}
