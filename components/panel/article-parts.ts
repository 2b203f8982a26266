import type { Entity, EntityKind, Figure, Pack, Quote, TimelineEntry } from '../../data/schema.ts';

/** What a reader looks for first comes first. */
const KINDS: readonly EntityKind[] = ['person', 'event', 'group', 'place'];

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
export function subjectsByKind(pack: Pack): SubjectGroup[] {
  return KINDS.map((kind) => ({
    kind,
    subjects: pack.entities.filter((entity) => entity.kind === kind).map((entity) => subjectOf(pack, entity)),
  })).filter(({ subjects }) => subjects.length > 0);
}

/** An entity's own quotes and those about it; figures about it and figures that are its own. */
function subjectOf(pack: Pack, entity: Entity): Subject {
  const isAbout = ({ about }: { about: readonly string[] }) => about.includes(entity.id);
  return {
    entity,
    quotes: pack.quotes.filter((quote) => quote.speaker === entity.id || isAbout(quote)),
    figures: pack.figures.filter((figure) => figure.attributedTo === entity.id || isAbout(figure)),
    timeline: pack.timeline.filter(isAbout),
  };
}

export interface Grouped<T> {
  /** an entity's id */
  readonly entity: string;
  readonly items: readonly T[];
}

/** Groups in order of first appearance. */
export function groupByEntity<T>(items: readonly T[], entityOf: (item: T) => string): Grouped<T>[] {
  const groups = Map.groupBy(items, entityOf);
  return [...groups].map(([entity, members]) => ({ entity, items: members }));
}

/** "4 people · 1 event": how many of each kind, in the order of the panel's headings. */
export function countKinds(entities: readonly Entity[]): string {
  return KINDS.map((kind) => ({ kind, count: entities.filter((entity) => entity.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${nameOfKind(kind, count)}`)
    .join(' · ');
}

/** "once", "twice", "3 times" */
export function timesOf(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count.toLocaleString('en-GB')} times`;
}

function nameOfKind(kind: EntityKind, count: number): string {
  if (count === 1) return kind;
  return kind === 'person' ? 'people' : `${kind}s`;
}
