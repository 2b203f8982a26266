import { EntityLink } from './EntityLink.tsx';
import type { Attribution, FigureView } from './figure-view.ts';

interface Props {
  figure: FigureView;
  /** where given, the entity whose figure it is can be opened */
  onOpen?: ((entity: string) => void) | undefined;
}

/** A figure as printed and, right under it, what it counts, whose it is and when it was reported. */
export function FigureBlock({ figure, onOpen }: Props) {
  return (
    <div class="figure" data-figure={figure.id}>
      <p class="figure-text">{figure.text}</p>
      <p class="figure-counts">{figure.counts}</p>
      <p class="figure-caution">
        <AttributionText attribution={figure.attribution} onOpen={onOpen} />, as reported on{' '}
        <time dateTime={figure.reported.iso}>{figure.reported.text}</time>
      </p>
      {figure.parts.length > 0 && (
        <ul class="figure-parts" aria-label={`Part of ${figure.text}`}>
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

function AttributionText({ attribution, onOpen }: { attribution: Attribution } & Pick<Props, 'onOpen'>) {
  switch (attribution.by) {
    case 'entity':
      return (
        <>
          According to{' '}
          {onOpen ? <EntityLink entity={attribution.entity} onOpen={onOpen} bare /> : attribution.entity.name}
        </>
      );
    case 'phrase':
      return <>The article attributes it to “{attribution.phrase}”</>;
    case 'article':
      return <>In the article’s own voice, no source named</>;
  }
}
