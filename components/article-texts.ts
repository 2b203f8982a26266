import type { Entity, Pack } from '../data/schema.ts';

/** What is shown of a pack: all of it but the aliases, which only the engine needs. */
export type ArticleTexts = Pick<Pack, 'source' | 'entities' | 'quotes' | 'figures'>;

/** An entity as it is named and linked from another one's card. */
export type EntityRef = Pick<Entity, 'id' | 'kind' | 'name'>;

/** Null where the pack has no such entity. */
export function entityRef(texts: ArticleTexts, id: string): EntityRef | null {
  const entity = texts.entities.find((candidate) => candidate.id === id);
  return entity ? { id: entity.id, kind: entity.kind, name: entity.name } : null;
}
