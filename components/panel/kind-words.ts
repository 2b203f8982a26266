import type { EntityKind } from '../../data/schema.ts';

/** Kinds in the order in which a reader looks for them. */
export const KINDS: readonly EntityKind[] = ['person', 'event', 'group', 'place'];

/** What one and several of a kind are called in a sentence. */
export const KIND_WORDS: Record<EntityKind, readonly [one: string, many: string]> = {
  person: ['person', 'people'],
  event: ['event', 'events'],
  group: ['organisation', 'organisations'],
  place: ['place', 'places'],
};

/** "1 person", "4 people"; null for none. */
export function numberOf(count: number, [one, many]: readonly [string, string]): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
