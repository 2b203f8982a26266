import { browser } from 'wxt/browser';
import { mergeSummaries, readTab } from './tab-pages.ts';

/** tabs whose frames are being asked; true where something changed since */
const underWay = new Map<number, boolean>();

/** Writes on the toolbar icon how many covered people and events the tab's frames mention between them. */
export async function keepBadge(tabId: number): Promise<void> {
  if (underWay.has(tabId)) {
    underWay.set(tabId, true);
    return;
  }
  underWay.set(tabId, false);
  try {
    const entities = mergeSummaries(await readTab(tabId));
    await browser.action.setBadgeText({ tabId, text: badgeText(entities.length) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4b5c' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed or went to a page that extensions may not read; the browser clears its badge itself.
  }
  const changedSince = underWay.get(tabId);
  underWay.delete(tabId);
  if (changedSince) await keepBadge(tabId);
}

export function badgeText(entities: number): string {
  return entities === 0 ? '' : String(entities);
}
