import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FigureBlock } from '../FigureBlock.tsx';
import { figureViews } from '../figure-view.ts';
import { QuoteBlock } from '../QuoteBlock.tsx';
import { quoteView } from '../quote-view.ts';
import { Timeline } from '../Timeline.tsx';
import { timelineViews } from '../timeline-view.ts';
import { type Article, contentsOf, type Subject } from './article-parts.ts';

interface Props {
  article: Article;
  subject: Subject;
}

/** One person or event of the article; opens in place to what is said, quoted, counted and dated of it. */
export function SubjectRow({ article, subject }: Props) {
  const id = useId();
  const open = useSignal(false);
  const { entity } = subject;
  const toggle = () => {
    open.value = !open.value;
  };
  return (
    <li class="subject" data-kind={entity.kind} data-entity={entity.id}>
      <h4>
        <button
          type="button"
          class="subject-row"
          aria-expanded={open.value}
          aria-controls={id}
          onClick={toggle}
        >
          <span class="subject-name">{entity.name}</span>
          <span class="subject-contents">
            {[entity.role?.text, contentsOf(subject)].filter(Boolean).join(' · ')}
          </span>
        </button>
      </h4>
      <div class="subject-body" id={id} hidden={!open.value}>
        {open.value && <SubjectBody article={article} subject={subject} />}
      </div>
    </li>
  );
}

function SubjectBody({ article, subject }: Props) {
  const { entity, quotes, figures, timeline } = subject;
  return (
    <>
      <div class="statements">
        {entity.summary.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {quotes.map((quote) => (
        <QuoteBlock key={quote.id} quote={quoteView(article, quote, entity.id)} />
      ))}
      {figureViews(article, figures).map((figure) => (
        <FigureBlock key={figure.id} figure={figure} />
      ))}
      {timeline.length > 0 && <Timeline entries={timelineViews(article, timeline)} />}
    </>
  );
}
