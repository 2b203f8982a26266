import type { ComponentChildren } from 'preact';
import type { EntityKind } from '../../data/schema.ts';
import { longDate } from '../article-date.ts';
import { entityRef } from '../article-texts.ts';
import { FigureBlock } from '../FigureBlock.tsx';
import { figureViews } from '../figure-view.ts';
import { KindMark } from '../KindMark.tsx';
import { QuoteBlock } from '../QuoteBlock.tsx';
import { quoteView } from '../quote-view.ts';
import { Timeline } from '../Timeline.tsx';
import { timelineViews } from '../timeline-view.ts';
import { type Article, groupByEntity, subjectsByKind } from './article-parts.ts';
import { SubjectRow } from './SubjectRow.tsx';
import { Tabs } from './Tabs.tsx';

const KIND_TITLES: Record<EntityKind, string> = {
  person: 'People',
  event: 'Events',
  group: 'Organisations',
  place: 'Places',
};

/** All that the article holds, whatever the page in front of the reader says. */
export function InTheArticle({ article }: { article: Article }) {
  return (
    <section class="in-the-article" aria-labelledby="in-the-article">
      <h2 class="section-title" id="in-the-article">
        In the article
      </h2>
      <Tabs
        label="What the article holds"
        tabs={[
          { label: 'People and events', panel: <Subjects article={article} /> },
          { label: 'Quotes', panel: <Quotes article={article} /> },
          { label: 'Figures', panel: <Figures article={article} /> },
          { label: 'Timeline', panel: <Timeline entries={timelineViews(article, article.timeline)} /> },
        ]}
      />
    </section>
  );
}

function Subjects({ article }: { article: Article }) {
  const { datePublished } = article.source;
  return subjectsByKind(article).map(({ kind, subjects }) => (
    <div key={kind} class="kind-group" data-kind={kind}>
      <h3 class="group-title">
        <KindMark kind={kind} />
        {KIND_TITLES[kind]}
        {kind === 'person' && (
          <span class="group-aside">
            with their roles as of <time dateTime={datePublished}>{longDate(datePublished)}</time>
          </span>
        )}
      </h3>
      <ul>
        {subjects.map((subject) => (
          <SubjectRow key={subject.entity.id} subject={subject} />
        ))}
      </ul>
    </div>
  ));
}

function Quotes({ article }: { article: Article }) {
  return groupByEntity(article.quotes, ({ speaker }) => speaker).map(({ entity, items }) => (
    <Group key={entity} article={article} id={entity}>
      {items.map((quote) => (
        <QuoteBlock key={quote.id} quote={quoteView(article, quote, entity)} />
      ))}
    </Group>
  ));
}

/** Each figure under what it is first of all about. */
function Figures({ article }: { article: Article }) {
  return groupByEntity(article.figures, ({ about }) => about[0] ?? '').map(({ entity, items }) => (
    <Group key={entity} article={article} id={entity}>
      {figureViews(article, items).map((figure) => (
        <FigureBlock key={figure.id} figure={figure} />
      ))}
    </Group>
  ));
}

function Group({ article, id, children }: { article: Article; id: string; children: ComponentChildren }) {
  const entity = entityRef(article, id);
  return (
    <section class="group">
      {entity !== null && (
        <h3 class="group-title" data-kind={entity.kind}>
          <KindMark kind={entity.kind} />
          {entity.name}
        </h3>
      )}
      {children}
    </section>
  );
}
