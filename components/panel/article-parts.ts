import type { Entity, EntityKind, Figure, Pack, Quote, TimelineEntry } from '../../data/schema.ts';
import type { ArticleTexts } from '../article-texts.ts';
import { KIND_WORDS, KINDS, numberOf } from './kind-words.ts';

/** All that the panel shows of a article. */
export type Article = ArticleTexts & Pick<Pack, 'timeline'>;

/** An entity with all that the article says and counts of it. */
export interface Subject {
  readonly entity: Entity;
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly timeline: readonly TimelineEntry[];
}

export interface SubjectGroup {
  readonly kind: EntityKind;
  readonly subjects: readonly Subject[];
}

/** Every entity of the pack under its kind, in the pack's order; kinds without entities are left out. */
export function subjectsByKind(article: Article): SubjectGroup[] {
  return KINDS.map((kind) => ({
    kind,
    subjects: article.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => subjectOf(article, entity)),
  })).filter(({ subjects }) => subjects.length > 0);
}

/** An entity's own quotes and those about it; figures about it and figures that are its own. */
function subjectOf(article: Article, entity: Entity): Subject {
  const isAbout = ({ about }: { about: readonly string[] }) => about.includes(entity.id);
  return {
    entity,
    quotes: article.quotes.filter((quote) => quote.speaker === entity.id || isAbout(quote)),
    figures: article.figures.filter((figure) => figure.attributedTo === entity.id || isAbout(figure)),
    timeline: article.timeline.filter(isAbout),
  };
}

/** "2 quotes, 1 figure": what a subject holds besides its summary, '' for nothing. */
export function contentsOf({ quotes, figures, timeline }: Subject): string {
  return [
    numberOf(quotes.length, ['quote', 'quotes']),
    numberOf(figures.length, ['figure', 'figures']),
    numberOf(timeline.length, ['date', 'dates']),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export interface Grouped<T> {
  /** an entity's id */
  readonly entity: string;
  readonly items: readonly T[];
}

/** Groups in order of first appearance. */
export function groupByEntity<T>(items: readonly T[], entityOf: (item: T) => string): Grouped<T>[] {
  const entities = [...new Set(items.map(entityOf))];
  return entities.map((entity) => ({ entity, items: items.filter((item) => entityOf(item) === entity) }));
}

/** "4 people, 1 event": how many of each kind, in the order of the panel's headings. */
export function countKinds(entities: readonly Entity[]): string {
  return KINDS.map((kind) =>
    numberOf(entities.filter((entity) => entity.kind === kind).length, KIND_WORDS[kind]),
  )
    .filter((part) => part !== null)
    .join(', ');
}

/** "once", "twice", "3 times" */
export function timesOf(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count.toLocaleString('en-GB')} times`;
}
