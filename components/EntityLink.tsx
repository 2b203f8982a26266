import type { EntityRef } from './article-texts.ts';
import { KindMark } from './KindMark.tsx';

interface Props {
  entity: EntityRef;
  onOpen(id: string): void;
  /** within a sentence: no mark before the name */
  bare?: boolean;
}

/** Leads to another entity's card. A button, since it changes what is shown here and goes to no address. */
export function EntityLink({ entity, onOpen, bare = false }: Props) {
  return (
    <button type="button" class="entity-link" data-kind={entity.kind} onClick={() => onOpen(entity.id)}>
      {!bare && <KindMark kind={entity.kind} />}
      <span>{entity.name}</span>
    </button>
  );
}
