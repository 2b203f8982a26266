/** How what the engine finds compares with what a passage's labels say. */

export interface Span {
  /** UTF-16 offsets, `end` exclusive */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface Passage {
  /** held back while rules are written, so that nobody fits a rule to it */
  readonly holdout?: boolean;
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly register: string;
  /** what must be found */
  readonly mentions: readonly Span[];
  /** what may be found or not */
  readonly optional?: readonly Span[];
}

export interface Tally {
  /** found and labelled */
  right: number;
  /** of these, with exactly the labelled span */
  exact: number;
  /** found and not labelled */
  wrong: number;
  /** labelled and not found */
  missed: number;
}

export interface Comparison {
  readonly right: readonly { readonly found: Span; readonly label: Span }[];
  readonly wrong: readonly Span[];
  readonly missed: readonly Span[];
}

/** The same entity, and at least half of either span inside the other. */
function matches(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.entity === b.entity && shared * 2 >= a.end - a.start && shared * 2 >= b.end - b.start;
}

/** Sets one passage's findings beside its labels. A finding that touches an optional span counts neither way. */
export function compare(passage: Passage, found: readonly Span[]): Comparison {
  const left = new Set(passage.mentions);
  const right: { found: Span; label: Span }[] = [];
  const wrong: Span[] = [];
  for (const span of found) {
    const label = [...left].find((candidate) => matches(candidate, span));
    if (label) {
      left.delete(label);
      right.push({ found: span, label });
    } else if (
      !passage.optional?.some((o) => o.entity === span.entity && o.start < span.end && span.start < o.end)
    ) {
      wrong.push(span);
    }
  }
  return { right, wrong, missed: [...left] };
}

export const noTally = (): Tally => ({ right: 0, exact: 0, wrong: 0, missed: 0 });

export const precision = ({ right, wrong }: Tally): number => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Tally): number => (right + missed ? right / (right + missed) : 1);

/** Tallies per key; `keysOf` gives every heading under which a span counts. */
export function tally(
  results: readonly { readonly passage: Passage; readonly comparison: Comparison }[],
  keysOf: (passage: Passage, span: Span) => readonly string[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (passage: Passage, span: Span, field: keyof Tally) => {
    for (const key of keysOf(passage, span)) {
      const entry = tallies.get(key) ?? noTally();
      entry[field]++;
      tallies.set(key, entry);
    }
  };
  for (const { passage, comparison } of results) {
    for (const { found, label } of comparison.right) {
      count(passage, label, 'right');
      if (found.start === label.start && found.end === label.end) count(passage, label, 'exact');
    }
    for (const span of comparison.wrong) count(passage, span, 'wrong');
    for (const span of comparison.missed) count(passage, span, 'missed');
  }
  return tallies;
}
