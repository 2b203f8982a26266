import type { QuoteView } from './quote-view.ts';

/** A quote between quotation marks, with who said it, when, and to whom, as far as the article tells. */
export function QuoteBlock({ quote }: { quote: QuoteView }) {
  return (
    <figure class="quote" data-quote={quote.id}>
      <blockquote lang={quote.language}>
        <p>
          <span class="quote-mark">“</span>
          {quote.exact}”
        </p>
      </blockquote>
      <figcaption>
        {quote.speaker && <cite class="quote-speaker">{quote.speaker.name}</cite>}
        {quote.said ? <time dateTime={quote.said.iso}>{quote.said.text}</time> : <span>date not given</span>}
        {quote.setting !== null && <span>{quote.setting}</span>}
      </figcaption>
    </figure>
  );
}
