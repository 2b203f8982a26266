import type { EntityKind } from '../data/schema.ts';

const KIND_NAMES: Record<EntityKind, string> = {
  person: 'Person',
  event: 'Event',
  group: 'Organisation',
  place: 'Place',
};

// Shape tells kinds apart where colour does not. Drawn in a 10 × 10 box.
const SHAPES: Record<EntityKind, string> = {
  person: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  event: 'M5 .5 9.5 5 5 9.5.5 5Z',
  group: 'M1.2 1.2h7.6v7.6H1.2Z',
  place: 'M5 1 9.4 8.8H.6Z',
};

/** A small sign in the kind's accent: a disc, a diamond, a square or a triangle. Decoration; the kind is said in words. */
export function KindMark({ kind }: { kind: EntityKind }) {
  return (
    <svg class="kind-mark" data-kind={kind} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} fill="currentColor" />
    </svg>
  );
}

/** The kind in words, with its mark. */
export function KindLabel({ kind }: { kind: EntityKind }) {
  return (
    <p class="kind-label" data-kind={kind}>
      <KindMark kind={kind} />
      {KIND_NAMES[kind]}
    </p>
  );
}
