import { browser } from 'wxt/browser';
import { type FrameSummary, readTab, revealInTab } from '../../platform/tab-pages.ts';

export interface PageTab {
  readonly id: number;
  /** '' where the browser does not tell */
  readonly address: string;
  readonly loading: boolean;
}

/** What the popup asks of the page that the reader is looking at. */
export interface ActivePage {
  /** Null where no tab is in front. */
  find(): Promise<PageTab | null>;
  /** Rejects where the browser lets no extension read. */
  read(tabId: number): Promise<readonly FrameSummary[]>;
  reveal(tabId: number, frameId: number, entity: string): Promise<boolean>;
  isAllowed(address: string): Promise<boolean>;
  /** Has the browser ask the reader; resolves to the answer. Must be called while a click is being handled. */
  allow(address: string): Promise<boolean>;
  reload(tabId: number): Promise<void>;
}

export const activePage: ActivePage = {
  async find() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    return { id: tab.id, address: tab.url ?? '', loading: tab.status === 'loading' };
  },
  read: readTab,
  reveal: revealInTab,
  isAllowed: (address) => browser.permissions.contains({ origins: originsOf(address) }),
  allow: (address) => browser.permissions.request({ origins: originsOf(address) }),
  reload: (tabId) => browser.tabs.reload(tabId),
};

/** As a match pattern; an address that has no such origin stands for every one. */
function originsOf(address: string): string[] {
  if (!URL.canParse(address)) return ['<all_urls>'];
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? [`*://${hostname}/*`] : ['<all_urls>'];
}
