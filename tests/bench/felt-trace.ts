import type { CDPSession, Page } from 'puppeteer-core';

/** https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU, as far as it is read here */
export interface TraceEvent {
  readonly name: string;
  /** 'X' for one with a duration */
  readonly ph: string;
  /** microseconds */
  readonly ts: number;
  readonly dur?: number;
  /** microseconds of the thread's own CPU time: without what other programs took meanwhile */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    /** of a thread */
    readonly name?: string;
    readonly data?: TracedFrame & { readonly frames?: readonly TracedFrame[] };
  };
}

interface TracedFrame {
  readonly url?: string;
  readonly processId?: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Records what the browser does during `act`. */
export async function traceDuring(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const buffer = await page.tracing.stop();
  if (!buffer) throw new Error('Chromium gave no trace.');
  return JSON.parse(new TextDecoder().decode(buffer)).traceEvents;
}

const INTERVAL_MS = 100;
/** More than the extension rests between two looks at a page that changes no more. */
const QUIET_MS = 700;
const PATIENCE_MS = 20_000;

/** Resolves when no script has run on the page for a while, or after twenty seconds. */
export async function untilQuiet(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  const giveUpAt = Date.now() + PATIENCE_MS;
  let before = -1;
  let quietSince = Date.now();
  while (Date.now() - quietSince < QUIET_MS && Date.now() < giveUpAt) {
    await pause(INTERVAL_MS);
    const { ScriptDuration } = await metricsOf(session);
    if (ScriptDuration !== before) quietSince = Date.now();
    before = ScriptDuration!;
  }
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Performance/#method-getMetrics by name; times in seconds */
export async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export interface Heap {
  /** bytes of JavaScript objects */
  readonly script: number;
  /** bytes of what the browser keeps for them: nodes, listeners, buffers */
  readonly browser: number;
}

/** What is held once all that is not needed has been collected. */
export async function heapOf(session: CDPSession): Promise<Heap> {
  // Twice: what the browser keeps for a script's objects goes only after they went.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize, browser: embedderHeapUsedSize + backingStorageSize };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
