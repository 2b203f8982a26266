import type { EntityKind, Pack } from '../../data/schema.ts';
import type { ArticleTexts } from '../article-texts.ts';
import { type EntityView, entityView } from '../entity-view.ts';
import { type TimelineView, timelineViews } from '../timeline-view.ts';

/** All that the panel shows of a pack. */
export type Article = ArticleTexts & Pick<Pack, 'timeline'>;

/** Kinds in the order in which a reader looks for them. */
export const KINDS: readonly EntityKind[] = ['person', 'event', 'group', 'place'];

/** An entity with all that the article says, counts and dates of it. */
export interface Subject {
  readonly entity: EntityView;
  /** the role alone: its date stands once above all of them */
  readonly role: string | null;
  readonly timeline: readonly TimelineView[];
}

export interface SubjectGroup {
  readonly kind: EntityKind;
  readonly subjects: readonly Subject[];
}

/** Every entity under its kind, in the article's order; kinds without entities are left out. */
export function subjectsByKind(article: Article): SubjectGroup[] {
  return KINDS.map((kind) => ({
    kind,
    subjects: article.entities
      .filter((entity) => entity.kind === kind)
      .map(({ id }) => subjectOf(article, id)),
  })).filter(({ subjects }) => subjects.length > 0);
}

function subjectOf(article: Article, id: string): Subject {
  return {
    entity: entityView(article, id)!,
    role: article.entities.find((entity) => entity.id === id)?.role?.text ?? null,
    timeline: timelineViews(
      article,
      article.timeline.filter(({ about }) => about.includes(id)),
    ),
  };
}

export interface EntityGroup<T> {
  /** an entity's id */
  readonly entity: string;
  readonly items: readonly T[];
}

/** Groups in order of first appearance. */
export function groupByEntity<T>(items: readonly T[], entityOf: (item: T) => string): EntityGroup<T>[] {
  const entities = [...new Set(items.map(entityOf))];
  return entities.map((entity) => ({ entity, items: items.filter((item) => entityOf(item) === entity) }));
}
