import type { Engine, Findings } from '../../mentions/types.ts';
import { isSeen, isUnread } from './prose.ts';
import { runAround, type TextRun } from './text-run.ts';
import { closestTo } from './unclobbered.ts';

/** A run of text that has something in it, and what. */
export interface ReadRun extends TextRun {
  readonly lang: string | undefined;
  readonly findings: Findings | null;
}

export interface Reading {
  /** Runs with findings, in no particular order. */
  readonly runs: ReadonlySet<ReadRun>;
  /** Reads the run that `node` stands in, unless it has been read as it is. */
  take(node: Text): void;
  /** As `take`, with pauses in which the page may change: what it then says is read as it is at the end. */
  takeInSteps(node: Text): Generator<void, void>;
  /** Which run a text node was last read in. */
  runOf(node: Node): ReadRun | undefined;
  /** Forgets runs that left the page; reads again what remains of those that did so in part. */
  sweep(): void;
  /** Forgets runs that a look through the whole page, begun with this call, does not take again; see `endPass`. */
  beginPass(): void;
  endPass(): void;
}

interface Options {
  /** `Engine.nextHint` */
  nextHint(raw: string, from: number): number;
  /** `Engine.findInSteps`: the dear part, never asked twice about a text that has not changed */
  findInSteps: Engine['findInSteps'];
  onDrop(run: ReadRun): void;
  /** Told of elements with text that would be read if only it could be seen. */
  onUnseen(element: Element): void;
}

/** Keeps what was found where, node by node. Holds on to nothing that has left the page for longer than to the next sweep. */
export function createReading({ nextHint, findInSteps, onDrop, onUnseen }: Options): Reading {
  const byNode = new WeakMap<Node, ReadRun>();
  const runs = new Set<ReadRun>();
  let confirmed: Set<ReadRun> | null = null;
  // Pages render the same text into new nodes; it need not be searched anew.
  let leaving = new Map<string, ReadRun>();

  const drop = (run: ReadRun) => {
    if (!runs.delete(run)) return;
    leaving.set(run.text, run);
    onDrop(run);
  };

  const knownOf = (text: string, lang: string | undefined, before: ReadRun | undefined) =>
    [before, leaving.get(text)].find((known) => known?.text === text && known.lang === lang);

  function* findIn(
    text: string,
    lang: string | undefined,
    before: ReadRun | undefined,
  ): Generator<void, Findings | null> {
    const known = knownOf(text, lang, before);
    if (known) return known.findings;
    yield;
    return nextHint(text, 0) < 0 ? null : yield* findInSteps({ text, lang });
  }

  /** Where a node is to be read, or null; forgets what was read there before if it no longer is. */
  const placeOf = (node: Text): { found: TextRun; lang: string | undefined } | null => {
    const parent = parentOf(node);
    if (!node.isConnected || !parent) return null;
    const before = byNode.get(node);
    if (before && confirmed?.has(before)) return null;
    const isRead = !isUnread(parent);
    if (isRead && isSeen(parent)) return { found: runAround(node), lang: langOf(parent) };
    if (isRead) onUnseen(parent);
    if (before) forget(before, []);
    return null;
  };

  const keep = (node: Text, found: TextRun, lang: string | undefined, findings: Findings | null): void => {
    const before = byNode.get(node);
    if (before && before.lang === lang && isSame(before, found)) {
      confirmed?.add(before);
      return;
    }
    const run: ReadRun = { ...found, lang, findings };
    confirmed?.add(run);
    const displaced = new Set(run.nodes.map((each) => byNode.get(each)));
    for (const each of run.nodes) byNode.set(each, run);
    if (run.findings) runs.add(run);
    for (const old of displaced) if (old) forget(old, run.nodes);
  };

  function* takeInSteps(node: Text): Generator<void, void> {
    for (let mayPause = true; ; mayPause = false) {
      const place = placeOf(node);
      if (!place) return;
      const steps = findIn(place.found.text, place.lang, byNode.get(node));
      let step = steps.next();
      let isPaused = false;
      for (; !step.done; step = steps.next()) {
        if (mayPause) yield;
        isPaused = mayPause;
      }
      // What changed in a pause is read anew, then without one: a page that never rests is not waited for.
      const now = isPaused ? placeOf(node) : place;
      if (!now) return;
      if (now.lang !== place.lang || !isSame(now.found, place.found)) continue;
      keep(node, now.found, now.lang, step.value);
      return;
    }
  }

  const take = (node: Text): void => {
    for (const _ of takeInSteps(node));
  };

  /** What a run leaves behind when another takes some of its nodes is read afresh. */
  const forget = (run: ReadRun, taken: readonly Node[]) => {
    drop(run);
    const rest = run.nodes.filter((node) => byNode.get(node) === run && !taken.includes(node));
    for (const node of rest) byNode.delete(node);
    for (const node of rest) if (!byNode.has(node)) take(node);
  };

  return {
    runs,
    take,
    takeInSteps,
    runOf: (node) => byNode.get(node),
    sweep() {
      leaving = new Map();
      for (const run of runs) if (!run.nodes.every((node) => node.isConnected)) forget(run, []);
    },
    beginPass() {
      confirmed = new Set();
    },
    endPass() {
      for (const run of runs) {
        if (confirmed?.has(run)) continue;
        drop(run);
        // Not left behind as already read: the text may come back.
        for (const node of run.nodes) if (byNode.get(node) === run) byNode.delete(node);
      }
      confirmed = null;
      leaving = new Map();
    },
  };
}

function isSame(a: TextRun, b: TextRun): boolean {
  return (
    a.text === b.text && a.nodes.length === b.nodes.length && a.nodes.every((node, i) => node === b.nodes[i])
  );
}

/** The element that holds a node; text may also stand in a shadow root directly. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
}

function langOf(element: Element): string | undefined {
  const marked = closestTo(element, '[lang]');
  if (marked) return Element.prototype.getAttribute.call(marked, 'lang') || undefined;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? langOf(root.host) : undefined;
}
