import type { PageView } from './page-view.ts';

interface Notice {
  readonly says: string;
  readonly because?: string;
}

const NOTICES: Record<Exclude<PageView, 'mentions'>, Notice> = {
  'off-everywhere': {
    says: 'Context Cards is switched off everywhere.',
    because: 'No page is read and nothing is underlined.',
  },
  'off-here': {
    says: 'Context Cards is switched off on this site.',
    because: 'Nothing here is read or underlined. Other sites are not affected.',
  },
  unreadable: {
    says: 'The browser does not let extensions read this page.',
    because: 'That goes for the browser’s own pages, its add-on store, and pages that could not be loaded.',
  },
  asking: { says: 'Waiting for the page to answer…' },
  loading: {
    says: 'This page is still loading.',
    because: 'What it mentions will be listed here once it has been read.',
  },
  'not-allowed': {
    says: 'Context Cards is not allowed to read this site.',
    because: 'The browser asks you before it gives access.',
  },
  'not-running': {
    says: 'Context Cards is not at work on this page.',
    because:
      'It reads pages of text. If this page was open before Context Cards was installed or updated, it has to be reloaded.',
  },
  nothing: {
    says: 'This page mentions nobody and nothing that the article covers.',
  },
};

/** Why there is no list of mentions, in the reader's words. */
export function PageNotice({ view }: { view: Exclude<PageView, 'mentions'> }) {
  const { says, because } = NOTICES[view];
  return (
    <div class="notice" data-view={view}>
      <p class="notice-says">{says}</p>
      {because !== undefined && <p class="notice-because">{because}</p>}
    </div>
  );
}
