import type { Attribution, FigureView } from './figure-view.ts';

/** A figure as printed and, right under it, what it counts, whose it is and when it was reported. */
export function FigureBlock({ figure }: { figure: FigureView }) {
  return (
    <div class="figure" data-figure={figure.id}>
      <p class="figure-text">{figure.text}</p>
      <p class="figure-counts">{figure.counts}</p>
      <p class="figure-caution">
        {attributionText(figure.attribution)}, as reported on{' '}
        <time dateTime={figure.reported.iso}>{figure.reported.text}</time>
      </p>
      {figure.parts.length > 0 && (
        <ul class="figure-parts" aria-label={`Parts of ${figure.text}`}>
          {figure.parts.map((part) => (
            <li key={part.id}>
              <FigureBlock figure={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function attributionText(attribution: Attribution): string {
  switch (attribution.by) {
    case 'entity':
      return `According to ${attribution.entity.name}`;
    case 'phrase':
      return `The article attributes it to “${attribution.phrase}”`;
    case 'article':
      return 'In the article’s own voice, no source named';
  }
}
