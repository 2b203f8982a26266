import { browser } from 'wxt/browser';
import { callIn, topOf } from './frame.ts';
import { PAGE_KEY, type PagePort, type PageSummary } from './page-port.ts';

const FRAMES_KEY = 'context-cards.naming-frames';

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

/**
 * Asks those frames of a tab that said they mention somebody, `lately` or before. To ask one gives it a world of ours if
 * it has none, which takes memory that most frames are not worth.
 */
export async function readNamingFrames(tabId: number, lately: readonly number[]): Promise<FrameSummary[]> {
  const ask = async (frameId: number): Promise<FrameSummary> => ({
    frameId,
    summary: await callIn({ tabId, frameId }, askForSummary, [PAGE_KEY.description ?? '']),
  });
  const frames = await namingFrames(tabId, lately, []);
  const answers = await Promise.allSettled(frames.map(ask));
  const gone = frames.filter((_, i) => answers[i]!.status === 'rejected');
  if (gone.length > 0) await namingFrames(tabId, [], gone);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

/** The top frame remembers them, for as long as the tab shows its page. One that we may not ask remembers none. */
async function namingFrames(
  tabId: number,
  come: readonly number[],
  gone: readonly number[],
): Promise<readonly number[]> {
  return callIn(topOf(tabId), remember, [FRAMES_KEY, come, gone]).catch(() => come);
}

/** Shows the first mention of `entity` in one frame; false where it is there no more. */
export async function revealInTab(tabId: number, frameId: number, entity: string): Promise<boolean> {
  return (await callIn({ tabId, frameId }, askToReveal, [PAGE_KEY.description ?? '', entity])) === true;
}

/** The frames' entities as one list, top frame first, each in reading order, with their counts added up. */
export function mergeSummaries(frames: readonly FrameSummary[]): PageSummary['entities'] {
  const counts = new Map<string, number>();
  for (const { summary } of [...frames].sort((a, b) => a.frameId - b.frameId)) {
    for (const { id, count } of summary?.entities ?? []) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}

// These run in the page's isolated world: they are sent there as text and can use nothing from outside themselves.

function askForSummary(key: string): PageSummary | null {
  return (globalThis as unknown as Record<symbol, PagePort | undefined>)[Symbol.for(key)]?.summary() ?? null;
}

function askToReveal(key: string, entity: string): boolean {
  return (
    (globalThis as unknown as Record<symbol, PagePort | undefined>)[Symbol.for(key)]?.reveal(entity) ?? false
  );
}

function remember(key: string, come: readonly number[], gone: readonly number[]): number[] {
  const world = globalThis as unknown as Record<symbol, Set<number> | undefined>;
  world[Symbol.for(key)] ??= new Set();
  const frames = world[Symbol.for(key)]!;
  for (const frame of come) frames.add(frame);
  for (const frame of gone) frames.delete(frame);
  return [...frames];
}
