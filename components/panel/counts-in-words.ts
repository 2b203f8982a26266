import type { EntityKind } from '../../data/schema.ts';
import type { FigureView } from '../figure-view.ts';
import { KINDS } from './article-parts.ts';

type Words = readonly [one: string, many: string];

/** What one and several of a kind are called in a sentence. */
export const KIND_WORDS: Record<EntityKind, Words> = {
  person: ['person', 'people'],
  event: ['event', 'events'],
  group: ['organisation', 'organisations'],
  place: ['place', 'places'],
};

/** "4 people, 1 event": how many of each kind; '' for none at all. */
export function countKinds(entities: readonly { readonly kind: EntityKind }[]): string {
  return listOf(
    KINDS.map((kind) => [entities.filter((entity) => entity.kind === kind).length, KIND_WORDS[kind]]),
  );
}

/** "2 quotes, 1 figure", parts of a figure counted too; '' where there is neither. */
export function countContents(quotes: readonly unknown[], figures: readonly FigureView[]): string {
  return listOf([
    [quotes.length, ['quote', 'quotes']],
    [withParts(figures), ['figure', 'figures']],
  ]);
}

/** "once", "twice", "3 times"; `count` is at least 1. */
export function timesOf(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`;
}

function listOf(counts: readonly (readonly [count: number, words: Words])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, [one, many]]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

function withParts(figures: readonly FigureView[]): number {
  return figures.reduce((sum, { parts }) => sum + 1 + withParts(parts), 0);
}
