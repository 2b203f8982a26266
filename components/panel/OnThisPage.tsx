import { useSignal } from '@preact/signals';
import type { Entity } from '../../data/schema.ts';
import { KindMark } from '../KindMark.tsx';
import { countKinds, timesOf } from './article-parts.ts';
import { KIND_WORDS } from './kind-words.ts';
import { PageNotice } from './PageNotice.tsx';
import type { PageView } from './page-view.ts';

/** A covered entity that the page mentions. */
export interface Mentioned {
  readonly entity: Entity;
  readonly count: number;
}

interface Props {
  view: PageView;
  /** in reading order */
  mentioned: readonly Mentioned[];
  /** the name of an entity whose mention was chosen and had gone from the page; null for none */
  gone: string | null;
  onReveal(id: string): void;
  onReload(): void;
  onAllow(): void;
}

/** Rows shown before the rest has to be asked for: what the article holds stays in sight below. */
const FIRST_ROWS = 6;

export function OnThisPage({ view, mentioned, gone, onReveal, onReload, onAllow }: Props) {
  const whole = useSignal(false);
  // One hidden row would take as much room as the button that shows it.
  const folds = mentioned.length > FIRST_ROWS + 1;
  const rows = folds && !whole.value ? mentioned.slice(0, FIRST_ROWS) : mentioned;
  return (
    <section class="on-this-page" aria-labelledby="on-this-page">
      <h2 class="section-title" id="on-this-page">
        On this page
      </h2>
      <div class="page-status" role="status">
        {gone !== null && <p>“{gone}” is no longer mentioned where it was.</p>}
        {view === 'mentions' ? (
          <p>{countKinds(mentioned.map(({ entity }) => entity))}</p>
        ) : (
          <PageNotice view={view} />
        )}
      </div>
      {view === 'not-running' && (
        <button type="button" class="action" onClick={onReload}>
          Reload the page
        </button>
      )}
      {view === 'not-allowed' && (
        <button type="button" class="action" onClick={onAllow}>
          Allow on this site
        </button>
      )}
      {view === 'mentions' && (
        <>
          <ol class="mentioned">
            {rows.map(({ entity, count }) => (
              <li key={entity.id}>
                <MentionedRow entity={entity} count={count} onReveal={onReveal} />
              </li>
            ))}
          </ol>
          {folds && (
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
      )}
    </section>
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
