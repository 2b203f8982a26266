import type { EntityView } from './entity-view.ts';

interface Props {
  entity: Pick<EntityView, 'name' | 'role' | 'roleAsOf'>;
  /** for `aria-labelledby` */
  id: string;
}

/** Name and role at the time. The heading can be focused by script, so that reading can start there. */
export function EntityHeading({ entity: { name, role, roleAsOf }, id }: Props) {
  return (
    <div class="entity-heading">
      <h2 class="entity-name" id={id} tabIndex={-1}>
        {name}
      </h2>
      {role !== null && (
        <p class="entity-role">
          {role}
          {roleAsOf && (
            <>
              , as of <time dateTime={roleAsOf.iso}>{roleAsOf.text}</time>
            </>
          )}
        </p>
      )}
    </div>
  );
}
