import type { Source } from '../data/schema.ts';
import { longDate } from './article-date.ts';

/** Who reported all this and when; belongs in sight wherever anything of the article is shown. */
export function SourceLine({ source }: { source: Pick<Source, 'publisher' | 'datePublished'> }) {
  return (
    <p class="source-line">
      {/* The spaces are for those who copy or hear it: what parts the two for the eye is drawn. */}
      <cite>{source.publisher}</cite>{' '}
      <span>
        Reported on <time dateTime={source.datePublished}>{longDate(source.datePublished)}</time>
      </span>
    </p>
  );
}
