import { browser } from 'wxt/browser';
import { onMessage } from '../../platform/messages.ts';

/** Calls back whenever the page in `tabId()` says that its mentions changed, or goes elsewhere or is loaded. */
export function followPage(tabId: () => number | undefined, onChange: () => void): void {
  onMessage('mentionsChanged', ({ sender }) => {
    if (sender.tab?.id === tabId()) onChange();
  });
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tabId() && (status !== undefined || url !== undefined)) onChange();
  });
}
