/** A stretch of prose that a reader takes as one run: a paragraph, a heading, a table cell. */
export interface Block {
  readonly text: string;
  /** BCP 47, from the nearest `lang`; absent where the page does not say */
  readonly lang?: string | undefined;
}

/** `start` and `end` are UTF-16 offsets into the block's text, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** why it was taken, as rule ids and evidence that `explain` can put into words */
  readonly because: readonly string[];
}

/** What is known of the page besides its blocks. */
export interface PageFacts {
  /** BCP 47 of the document */
  readonly lang?: string | undefined;
  /** ISO date on which the page says it was published */
  readonly date?: string | undefined;
}

/**
 * All that one block may contribute: candidates and local evidence. Opaque to callers, independent of other
 * blocks, safe to keep for as long as the block's text does not change.
 */
export interface Findings {
  readonly candidates: readonly unknown[];
}

export interface Engine {
  /** Makes what the first question about such a text needs, with pauses; not to call it costs that question the time. */
  prepare(raw: string): Generator<void, void>;
  /**
   * The index of the next place at or after `from` where some name could stand, or -1. A cheap first test over raw
   * text (many text nodes joined without separators): it may say yes too often, never no where `find` would find.
   */
  nextHint(raw: string, from: number): number;
  /** Everything in one block that could be a mention or speaks for or against one; null where there is nothing. */
  find(block: Block): Findings | null;
  /** As `find`, with pauses at which the caller may let others have their turn. */
  findInSteps(block: Block): Generator<void, Findings | null>;
  /** Decides, by what the page as a whole names. One list per findings, in order, sorted and without overlaps. */
  settle(findings: readonly Findings[], page?: PageFacts): Mention[][];
  /** As `settle`, with pauses. */
  settleInSteps(findings: readonly Findings[], page?: PageFacts): Generator<void, Mention[][]>;
  /** To be called when nothing is asked for a while: lets go of what takes memory and can be made anew. */
  rest(): void;
}
