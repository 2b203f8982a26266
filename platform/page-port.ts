/**
 * What the popup and the background may ask of a page. The content script leaves this on `globalThis` of the isolated
 * world; it is called through `scripting.executeScript`, which reaches every frame and keeps no state of its own.
 */
export const PAGE_KEY = Symbol.for('context-cards.page');

/** Where the reader, once it is injected, leaves its {@link ReadPage}. */
export const READER_KEY = Symbol.for('context-cards.reader');

/**
 * Names the connection by which a content script asks the background for the reader. The answer is true when it has
 * been injected, false where the extension is off for the site.
 */
export const READER_WANTED = 'reader';

/** Names the connection by which a content script asks for content scripts in frames that have none. Answered with true. */
export const SCRIPTS_WANTED = 'scripts';

export interface PageSummary {
  /** covered entities this frame mentions, in reading order */
  readonly entities: readonly { readonly id: string; readonly count: number }[];
}

export interface PagePort {
  summary(): PageSummary;
  /** Scrolls to the first mention, flashes it and opens its card; false where there is none. */
  reveal(entity: string): boolean;
}

/** Passes on to the page that `current` gives at the time; without one nobody is mentioned. */
export function portTo(current: () => PagePort | null): PagePort {
  return {
    summary: () => current()?.summary() ?? { entities: [] },
    reveal: (entity) => current()?.reveal(entity) ?? false,
  };
}

export interface ReadOptions {
  /** Told of each shadow root that is found. */
  onShadowRoot(root: ShadowRoot): void;
  /** False once the script should do nothing any more. */
  isWanted(): boolean;
  signal: AbortSignal;
}

/** Reads the page, underlines what it mentions and answers the pointer, until the signal aborts. */
export type ReadPage = (options: ReadOptions) => PagePort;
