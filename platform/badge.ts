import { browser } from 'wxt/browser';
import type { Frame } from './frame.ts';
import { mergeSummaries, readNamingFrames } from './tab-pages.ts';

/** tabs whose frames are being asked, each with the frames in which something changed since */
const underWay = new Map<number, Set<number>>();

/**
 * Writes on the toolbar icon how many covered people and events the frames of a tab mention between them, after those
 * in one have changed.
 */
export async function keepBadge({ tabId, frameId }: Frame): Promise<void> {
  if (underWay.has(tabId)) {
    underWay.get(tabId)!.add(frameId);
    return;
  }
  let changed = new Set([frameId]);
  while (changed.size > 0) {
    const since = new Set<number>();
    underWay.set(tabId, since);
    await writeBadge(tabId, [...changed]).catch(() => {
      // The tab was closed or went to a page that extensions may not read; the browser clears its badge itself.
    });
    changed = since;
  }
  underWay.delete(tabId);
}

async function writeBadge(tabId: number, changed: readonly number[]): Promise<void> {
  const entities = mergeSummaries(await readNamingFrames(tabId, changed));
  await browser.action.setBadgeText({ tabId, text: badgeText(entities.length) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4b5c' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}

export function badgeText(entities: number): string {
  return entities === 0 ? '' : String(entities);
}
