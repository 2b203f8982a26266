import type { Ref } from 'preact';
import type { EntityKind } from '../data/schema.ts';
import { KindLabel } from './KindMark.tsx';

interface Props {
  /** null where the kind already stands beside the heading */
  kind: EntityKind | null;
  name: string;
  /** what the entity was when the article appeared; null where the article gives nothing */
  role: string | null;
  /** for `aria-labelledby` */
  id?: string;
  /** heading level; 2 unless told */
  level?: 2 | 3;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Kind, name and the role at the time. The heading can be focused by script, so that a card can start there. */
export function EntityHeading({ kind, name, role, id, level = 2, headingRef }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div class="entity-heading">
      {kind && <KindLabel kind={kind} />}
      <Heading class="entity-name" id={id} tabIndex={-1} ref={headingRef ?? null}>
        {name}
      </Heading>
      {role !== null && <p class="entity-role">{role}</p>}
    </div>
  );
}
