import { countKinds } from './counts-in-words.ts';
import { type Mentioned, MentionedList } from './MentionedList.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { PageView } from './page-view.ts';

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

/** Who and what the page mentions, or why that is not known. */
export function OnThisPage({ view, mentioned, gone, onReveal, onReload, onAllow }: Props) {
  return (
    <section class="on-this-page" aria-labelledby="on-this-page">
      <h2 class="section-title" id="on-this-page">
        On this page
      </h2>
      <div class="page-status" role="status">
        {gone !== null && <p class="notice-says">“{gone}” is no longer mentioned where it was.</p>}
        {view === 'mentions' ? (
          <p>{countKinds(mentioned.map(({ entity }) => entity))}</p>
        ) : (
          <PageNotice view={view} />
        )}
      </div>
      {view === 'mentions' && <MentionedList mentioned={mentioned} onReveal={onReveal} />}
      {view === 'not-running' && (
        <button type="button" class="action" onClick={onReload}>
          Reload the page
        </button>
      )}
      {view === 'not-allowed' && (
        <button type="button" class="action" onClick={onAllow}>
          Allow access
        </button>
      )}
    </section>
  );
}
