import { useSignal } from '@preact/signals';
import type { EntityRef } from '../article-texts.ts';
import { fold } from '../fold.ts';
import { KindMark } from '../KindMark.tsx';
import { KIND_WORDS, timesOf } from './counts-in-words.ts';

/** A covered entity that the page mentions. */
export interface Mentioned {
  readonly entity: EntityRef;
  /** at least 1 */
  readonly count: number;
}

interface Props {
  /** in reading order */
  mentioned: readonly Mentioned[];
  onReveal(id: string): void;
}

/** More than these would push what the article holds out of the window. */
const AT_ONCE = 6;

/** Set like a table of contents: a name, dots, and in place of the page how often. */
export function MentionedList({ mentioned, onReveal }: Props) {
  const whole = useSignal(false);
  const { shown, folded } = fold(mentioned, AT_ONCE);
  return (
    <>
      <ol class="mentioned">
        {(whole.value ? mentioned : shown).map(({ entity, count }) => (
          <li key={entity.id}>
            <MentionedRow entity={entity} count={count} onReveal={onReveal} />
          </li>
        ))}
      </ol>
      {folded.length > 0 && (
        <button
          type="button"
          class="more"
          aria-expanded={whole.value}
          onClick={() => {
            whole.value = !whole.value;
          }}
        >
          {whole.value ? 'Show fewer' : `Show all ${mentioned.length}`}
        </button>
      )}
    </>
  );
}

function MentionedRow({ entity, count, onReveal }: Mentioned & Pick<Props, 'onReveal'>) {
  return (
    <button
      type="button"
      class="mentioned-row"
      data-kind={entity.kind}
      data-entity={entity.id}
      title="Go to the first mention"
      onClick={() => onReveal(entity.id)}
    >
      <KindMark kind={entity.kind} />
      <span class="mentioned-name">{entity.name}</span>
      <span class="spoken">, {KIND_WORDS[entity.kind][0]}, mentioned </span>
      <span class="leader" aria-hidden="true" />
      <span class="mentioned-count">{timesOf(count)}</span>
    </button>
  );
}
