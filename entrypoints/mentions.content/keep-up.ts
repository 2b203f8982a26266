import { type Changed, type Changes, followChanges } from './changes.ts';
import { runInSlices } from './slices.ts';

/** Following a page, however busy it is, may take this share of the main thread's time: a thirtieth. */
const REST_PER_WORK = 30;
/** Milliseconds of work that a quiet page has in hand, so that single changes are followed at once. */
const MOST_SAVED = 50;
/** Milliseconds between two looks at what has changed. */
const SHORTEST_REST = 50;
const LONGEST_REST = 2000;

interface Options {
  page: Document;
  /** One look at what has changed, at first at the whole page. Pauses where it may be interrupted. */
  look(changed: Changed): Generator<void, void>;
  /** Called when the page has been looked at as it is. */
  onRest(): void;
  /** False once the script should do nothing any more. */
  isWanted(): boolean;
  signal: AbortSignal;
}

/**
 * Looks at the page as soon as it is idle and visible, and again after it has changed, with rests in between, until
 * `signal` aborts.
 */
export function keepUp({ page, look, onRest, isWanted, signal }: Options): Changes {
  let isAwaited = false;
  let isFirst = true;
  let saved = MOST_SAVED;
  let savedAt = performance.now();
  let restUntil = 0;

  const changes = followChanges(() => {
    if (!isAwaited) void lookUntilDone();
  }, signal);

  const lookUntilDone = async () => {
    isAwaited = true;
    let hasMore = true;
    while (hasMore && !signal.aborted) {
      // Rested from the last look only where there is a next one: a page that does not change gets no timer.
      const rest = restUntil - performance.now();
      if (rest > 0) await sleep(rest);
      await untilVisible(signal);
      // Just injected it is wanted; to ask the browser costs a page more than all else that is made for it.
      if (!isFirst && !isWanted()) return;
      const { places, everything } = changes.take();
      const spent = await runInSlices(look({ places, everything: everything || isFirst }), signal);
      const now = performance.now();
      // The first look is the page's due, and no reason to be late for its changes.
      saved = Math.min(MOST_SAVED, saved + (now - savedAt) / REST_PER_WORK) - (isFirst ? 0 : spent);
      savedAt = now;
      isFirst = false;
      restUntil = now + Math.min(Math.max(SHORTEST_REST, -saved * REST_PER_WORK), LONGEST_REST);
      hasMore = changes.isPending();
    }
    isAwaited = false;
    onRest();
  };

  changes.observe(page);
  void lookUntilDone();
  return changes;
}

function untilVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
