import { type ReadonlySignal, signal } from '@preact/signals';
import type { Reading } from '../../components/panel/page-view.ts';
import { type FrameSummary, mergeSummaries } from '../../platform/tab-pages.ts';
import type { ActivePage, PageTab } from './active-page.ts';

export interface PageState {
  /** null until found, and where there is none */
  readonly tab: ReadonlySignal<PageTab | null>;
  readonly reading: ReadonlySignal<Reading>;
  /** Asks again; resolves when `reading` is as new as this call. */
  refresh(): Promise<void>;
  /** Shows the first mention of an entity on the page, in the first frame that still has it; false where none has. */
  reveal(entity: string): Promise<boolean>;
}

export function createPageState(page: ActivePage): PageState {
  const tab = signal<PageTab | null>(null);
  const reading = signal<Reading>({ state: 'asking' });
  let frames: readonly FrameSummary[] = [];
  let stale = false;
  let asking: Promise<void> | null = null;

  /** A page that changes quickly is asked once more after each answer, never twice at the same time. */
  function refresh(): Promise<void> {
    stale = true;
    asking ??= askUntilFresh();
    return asking;
  }

  async function askUntilFresh(): Promise<void> {
    try {
      while (stale) {
        stale = false;
        await ask();
      }
    } finally {
      asking = null;
    }
  }

  async function ask(): Promise<void> {
    const found = await page.find();
    tab.value = found;
    const answer = found === null ? null : await page.read(found.id).catch(() => null);
    frames = answer ?? [];
    reading.value = await readingOf(page, found, answer);
  }

  async function reveal(entity: string): Promise<boolean> {
    const target = tab.value;
    if (target === null) return false;
    for (const { frameId } of framesWith(entity, frames)) {
      if (await page.reveal(target.id, frameId, entity).catch(() => false)) return true;
    }
    await refresh();
    return false;
  }

  return { tab, reading, refresh, reveal };
}

async function readingOf(
  page: ActivePage,
  tab: PageTab | null,
  answer: readonly FrameSummary[] | null,
): Promise<Reading> {
  if (tab === null) return { state: 'refused' };
  const running = answer?.some(({ summary }) => summary !== null) ?? false;
  // Only a page without our script raises the question whether it may run there.
  if (!running && !(await page.isAllowed(tab.address).catch(() => true))) return { state: 'barred' };
  if (answer === null) return { state: 'refused' };
  return { state: 'answered', loading: tab.loading, running, entities: mergeSummaries(answer) };
}

/** The frames that mention an entity, in the order in which {@link mergeSummaries} reads them. */
function framesWith(entity: string, frames: readonly FrameSummary[]): FrameSummary[] {
  return frames
    .filter(({ summary }) => summary?.entities.some(({ id }) => id === entity))
    .sort((a, b) => a.frameId - b.frameId);
}
