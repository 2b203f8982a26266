import { browser } from 'wxt/browser';
import { PAGE_KEY, type PagePort, type PageSummary } from './page-port.ts';

/** One frame's answer; `summary` is null where our script does not run (yet). */
export interface FrameSummary {
  readonly frameId: number;
  readonly summary: PageSummary | null;
}

/** Asks every frame of a tab what it mentions. Rejects where the browser lets no extension read. */
export async function readTab(tabId: number): Promise<FrameSummary[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: askForSummary,
    args: [PAGE_KEY.description ?? ''],
    // Otherwise one frame that is never done loading would keep back the answers of all the others.
    injectImmediately: true,
  });
  return results.map(({ frameId, result }) => ({ frameId, summary: (result as PageSummary | null) ?? null }));
}

/** Shows the first mention of `entity` in one frame; false where it is there no more. */
export async function revealInTab(tabId: number, frameId: number, entity: string): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: askToReveal,
    args: [PAGE_KEY.description ?? '', entity],
  });
  return answer?.result === true;
}

/** The frames' entities as one list, top frame first, each in reading order, with their counts added up. */
export function mergeSummaries(frames: readonly FrameSummary[]): PageSummary['entities'] {
  const counts = new Map<string, number>();
  for (const { summary } of [...frames].sort((a, b) => a.frameId - b.frameId)) {
    for (const { id, count } of summary?.entities ?? []) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}

// These two run in the page's isolated world: they are sent there as text and can use nothing from outside themselves.

function askForSummary(key: string): PageSummary | null {
  return (globalThis as unknown as Record<symbol, PagePort | undefined>)[Symbol.for(key)]?.summary() ?? null;
}

function askToReveal(key: string, entity: string): boolean {
  return (
    (globalThis as unknown as Record<symbol, PagePort | undefined>)[Symbol.for(key)]?.reveal(entity) ?? false
  );
}
