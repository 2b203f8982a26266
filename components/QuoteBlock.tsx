import { EntityLink } from './EntityLink.tsx';
import type { QuoteView } from './quote-view.ts';

interface Props {
  quote: QuoteView;
  /** where given, the speaker can be opened */
  onOpen?: ((entity: string) => void) | undefined;
}

/** A quote between quotation marks, with who said it, when, and to whom, as far as the article tells. */
export function QuoteBlock({ quote, onOpen }: Props) {
  return (
    <figure class="quote" data-quote={quote.id}>
      <blockquote lang={quote.language}>
        <p>
          <span class="quote-mark">“</span>
          {quote.exact}”
        </p>
      </blockquote>
      <figcaption>
        {quote.speaker && (
          <cite class="quote-speaker">
            {onOpen ? <EntityLink entity={quote.speaker} onOpen={onOpen} bare /> : quote.speaker.name}
          </cite>
        )}{' '}
        {quote.said ? <time dateTime={quote.said.iso}>{quote.said.text}</time> : <span>date not given</span>}{' '}
        {quote.setting !== null && <span>{quote.setting}</span>}
      </figcaption>
    </figure>
  );
}
