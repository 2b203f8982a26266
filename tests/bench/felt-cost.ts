import type { TraceEvent } from './felt-trace.ts';
import { sum } from './statistics.ts';

/** What scripts that are not the page's own cost its main thread. Milliseconds of that thread's CPU time. */
export interface ScriptCost {
  readonly script: number;
  /** the same by the clock, with what other programs took meanwhile */
  readonly wall: number;
  /** the most of it within one task, and how often one task had more than 16 or 50 */
  readonly longest: number;
  readonly over16: number;
  readonly over50: number;
  /** layouts and style recalculations that scripts waited for */
  readonly forcedLayouts: number;
  readonly forcedStyles: number;
  /** all that the main thread did, whoever caused it */
  readonly busy: number;
}

/** Trace events by which a script is entered, or work begins that only scripts have asked for. */
const ENTRIES = new Set([
  'EvaluateScript',
  'FunctionCall',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.compile',
  'v8.newInstance',
  'v8.produceCache',
  'v8.run',
]);

interface Work extends TraceEvent {
  readonly inside: Work[];
}

/**
 * Adds up what a trace says of the main thread of the process that shows `host`. What runs under no address counts as
 * the extension's: continuations of promises have none, so pages that are measured must not use promises themselves.
 */
export function costOf(events: readonly TraceEvent[], host: string): ScriptCost {
  const pid = processOf(events, host);
  const tid = events.find(
    (event) => event.name === 'thread_name' && event.pid === pid && event.args?.name === 'CrRendererMain',
  )?.tid;
  const onThread = events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  const tasks = nest(onThread).filter(({ name }) => name === 'RunTask');
  const parts = tasks.map((task) => scriptIn(task));
  const perTask = parts.map((part) => sum(part.map(cpu)));
  const all = parts.flat();
  return {
    script: sum(perTask),
    wall: sum(all.map(({ dur = 0 }) => dur / 1000)),
    longest: Math.max(0, ...perTask),
    over16: perTask.filter((time) => time > 16).length,
    over50: perTask.filter((time) => time > 50).length,
    forcedLayouts: count(all, 'Layout'),
    forcedStyles: count(all, 'UpdateLayoutTree'),
    busy: sum(tasks.map(cpu)),
  };
}

/** The process that shows `host`, or comes to show it during the trace. */
function processOf(events: readonly TraceEvent[], host: string): number {
  const frames = events.flatMap(({ name, args }) => {
    if (name === 'TracingStartedInBrowser') return args?.data?.frames ?? [];
    return name === 'FrameCommittedInBrowser' && args?.data ? [args.data] : [];
  });
  const found = frames.find(({ url }) => url?.includes(`//${host}/`));
  if (found?.processId === undefined) throw new Error(`The trace does not show ${host}.`);
  return found.processId;
}

/** Events as a forest, by what happened within what. */
function nest(events: readonly TraceEvent[]): Work[] {
  const roots: Work[] = [];
  const open: Work[] = [];
  const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const work = { ...event, inside: [] };
    while (open.length > 0 && endOf(open.at(-1)!) < endOf(event)) open.pop();
    (open.at(-1)?.inside ?? roots).push(work);
    open.push(work);
  }
  return roots;
}

/** The outermost events that are an extension's script and nothing else. */
function scriptIn(work: Work): Work[] {
  const whose = ownersOf(work);
  if (!ENTRIES.has(work.name) || (whose.page && whose.extension)) return work.inside.flatMap(scriptIn);
  return whose.page ? [] : [work];
}

function ownersOf(work: Work): { page: boolean; extension: boolean } {
  const address = work.args?.data?.url ?? '';
  const isExtension = address.startsWith('chrome-extension:');
  const owners = [
    { page: address !== '' && !isExtension && ENTRIES.has(work.name), extension: isExtension },
    ...work.inside.map(ownersOf),
  ];
  return { page: owners.some(({ page }) => page), extension: owners.some(({ extension }) => extension) };
}

function count(works: readonly Work[], name: string): number {
  return sum(works.map((work) => (work.name === name ? 1 : 0) + count(work.inside, name)));
}

function cpu({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
