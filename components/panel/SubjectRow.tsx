import { useSignal } from '@preact/signals';
import { ChevronDown } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { FigureBlock } from '../FigureBlock.tsx';
import { QuoteBlock } from '../QuoteBlock.tsx';
import { Timeline } from '../Timeline.tsx';
import type { Subject } from './article-parts.ts';
import { countContents } from './counts-in-words.ts';

/** One person or event of the article; opens in place to what is said, quoted, counted and dated of it. */
export function SubjectRow({ subject }: { subject: Subject }) {
  const id = useId();
  const open = useSignal(false);
  const { entity, role } = subject;
  const promise = [role, countContents(entity.quotes, entity.figures)].filter(Boolean).join(' · ');
  return (
    <li class="subject" data-kind={entity.kind} data-entity={entity.id}>
      <h4>
        <button
          type="button"
          class="subject-row"
          aria-expanded={open.value}
          aria-controls={id}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <span class="subject-name">{entity.name}</span>
          {promise !== '' && <span class="subject-promise">{promise}</span>}
          <ChevronDown strokeWidth={1.5} aria-hidden="true" />
        </button>
      </h4>
      <div class="subject-body" id={id} hidden={!open.value}>
        {open.value && <SubjectBody subject={subject} />}
      </div>
    </li>
  );
}

function SubjectBody({ subject: { entity, timeline } }: { subject: Subject }) {
  const quotes = entity.quotes.map((quote) => <QuoteBlock key={quote.id} quote={quote} />);
  const figures = entity.figures.map((figure) => <FigureBlock key={figure.id} figure={figure} />);
  return (
    <>
      <div class="statements">
        {entity.summary.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {entity.first === 'quotes' ? [quotes, figures] : [figures, quotes]}
      {timeline.length > 0 && <Timeline entries={timeline} />}
    </>
  );
}
