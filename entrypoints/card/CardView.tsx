import { ExternalLink } from 'lucide-preact';
import { EntityHeading } from '../../components/EntityHeading.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import type { EntityView } from '../../components/entity-view.ts';
import { FigureBlock } from '../../components/FigureBlock.tsx';
import { FoldedList } from '../../components/FoldedList.tsx';
import { QuoteBlock } from '../../components/QuoteBlock.tsx';
import { SourceLine } from '../../components/SourceLine.tsx';
import { CardBar, type CardBarProps } from './CardBar.tsx';
import { CardSection } from './CardSection.tsx';

interface CardViewProps extends Omit<CardBarProps, 'kind'> {
  view: EntityView;
  onOpen(entity: string): void;
}

type SectionProps = Pick<CardViewProps, 'view' | 'onOpen'>;

const HEADING_ID = 'name';

/** The card: a bar with its tools, what the article holds of one entity, and always in sight the source and its date. */
export function CardView({ view, onOpen, ...bar }: CardViewProps) {
  const sections = [
    <Quotes key="quotes" view={view} onOpen={onOpen} />,
    <Figures key="figures" view={view} onOpen={onOpen} />,
  ];
  return (
    <div
      class="surface card"
      // A press on plain text shall not hand the focus to whatever holds the card on the page.
      tabIndex={-1}
      role="dialog"
      aria-modal="false"
      aria-labelledby={HEADING_ID}
      lang="en-GB"
      dir="ltr"
      data-kind={view.kind}
    >
      <CardBar kind={view.kind} {...bar} />
      <div class="card-body" key={view.id}>
        <EntityHeading entity={view} id={HEADING_ID} />
        <div class="card-summary">
          <FoldedList items={view.summary} atOnce={view.first === 'quotes' ? 1 : 2} more="more points">
            {(text) => <p key={text}>{text}</p>}
          </FoldedList>
        </div>
        {view.first === 'quotes' ? sections : sections.reverse()}
        <Related view={view} onOpen={onOpen} />
        {view.wikipedia !== null && <OutsideLink address={view.wikipedia} />}
      </div>
      <footer class="card-foot">
        <SourceLine source={view.source} />
      </footer>
    </div>
  );
}

function Quotes({ view, onOpen }: SectionProps) {
  if (view.quotes.length === 0) return null;
  return (
    <CardSection title="Quoted">
      <FoldedList items={view.quotes} atOnce={2} more="more quotes">
        {(quote) => <QuoteBlock key={quote.id} quote={quote} onOpen={onOpen} />}
      </FoldedList>
    </CardSection>
  );
}

function Figures({ view, onOpen }: SectionProps) {
  if (view.figures.length === 0) return null;
  return (
    <CardSection title="Figures">
      <FoldedList items={view.figures} atOnce={2} more="more figures">
        {(figure) => <FigureBlock key={figure.id} figure={figure} onOpen={onOpen} />}
      </FoldedList>
    </CardSection>
  );
}

function Related({ view, onOpen }: SectionProps) {
  if (view.related.length === 0) return null;
  return (
    <CardSection title="Related in the article">
      <ul class="card-related">
        {view.related.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

/** Leads out of the article, in a tab of its own, and tells the other side nothing of where the reader comes from. */
function OutsideLink({ address }: { address: string }) {
  return (
    <p class="card-outside">
      <a href={address} target="_blank" rel="noopener noreferrer">
        Wikipedia
        <ExternalLink class="card-outside-icon" aria-hidden="true" />
      </a>
    </p>
  );
}
