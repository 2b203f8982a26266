import type { EntityKind } from '../../data/schema.ts';
import type { Engine, Mention } from '../../mentions/types.ts';
import { pageDate } from './page-date.ts';
import { compareInPage } from './page-order.ts';
import type { ReadRun } from './reading.ts';
import { placeOf } from './text-run.ts';
import type { Underlines } from './underlines.ts';

/** One underlined stretch of the page. */
export interface PageMention {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly run: ReadRun;
  /** UTF-16 offsets into the run's text */
  readonly start: number;
  readonly end: number;
  readonly range: StaticRange;
}

export interface PageMentions {
  readonly size: number;
  /** Decides anew what counts, by all that the page now says, with pauses; true where that changed anything. */
  settle(runs: ReadonlySet<ReadRun>): Generator<void, boolean>;
  drop(run: ReadRun): void;
  of(run: ReadRun): readonly PageMention[];
  ofRange(range: AbstractRange): PageMention | undefined;
  /** In reading order. */
  all(): PageMention[];
}

interface Options {
  settleInSteps: Engine['settleInSteps'];
  kinds: Readonly<Record<string, EntityKind>>;
  underlines: Underlines;
  /** Told of each mention as it is underlined: a reader may be pointing at it before the last one is. */
  onUnderline(): void;
}

export function createPageMentions({ settleInSteps, kinds, underlines, onUnderline }: Options): PageMentions {
  const byRun = new Map<ReadRun, PageMention[]>();
  const byRange = new WeakMap<AbstractRange, PageMention>();
  let order: ReadRun[] = [];
  let size = 0;
  let isChanged = false;

  const forget = (mention: PageMention) => {
    underlines.remove(mention.kind, mention.range);
    byRange.delete(mention.range);
    isChanged = true;
    size--;
  };

  const underline = (run: ReadRun, { entity, start, end }: Mention): PageMention => {
    const range = new StaticRange(placeOf(run, start, end));
    const mention = { entity, kind: kinds[entity]!, run, start, end, range };
    underlines.add(mention.kind, range);
    byRange.set(range, mention);
    isChanged = true;
    size++;
    onUnderline();
    return mention;
  };

  return {
    get size() {
      return size;
    },
    *settle(runs) {
      // Nearly in order already, which the sort makes use of: later runs mostly come later on the page, too.
      order = order.filter((run) => runs.has(run));
      const ordered = new Set(order);
      for (const run of runs) if (!ordered.has(run)) order.push(run);
      order.sort((a, b) => compareInPage(a.nodes[0]!, b.nodes[0]!));
      const findings = order.map((run) => run.findings!);
      const settled = order.length === 0 ? [] : yield* settleInSteps(findings, facts());
      for (const [i, run] of order.entries()) {
        const before = byRun.get(run) ?? [];
        const now = settled[i]!.map(
          (mention) => before.find((old) => isSameMention(old, mention)) ?? underline(run, mention),
        );
        for (const old of before) if (!now.includes(old)) forget(old);
        if (now.length > 0) byRun.set(run, now);
        else byRun.delete(run);
        yield;
      }
      const wasChanged = isChanged;
      isChanged = false;
      return wasChanged;
    },
    drop(run) {
      for (const mention of byRun.get(run) ?? []) forget(mention);
      byRun.delete(run);
    },
    of: (run) => byRun.get(run) ?? [],
    ofRange: (range) => byRange.get(range),
    all: () => order.flatMap((run) => byRun.get(run) ?? []),
  };
}

function isSameMention(a: PageMention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entity === b.entity;
}

function facts() {
  let date: string | undefined | null = null;
  return {
    lang: document.documentElement?.lang || undefined,
    // Looked for only where an event is to be dated.
    get date() {
      if (date === null) date = pageDate(document);
      return date;
    },
  };
}
