/** How often the page mentions one entity of the pack, all frames together. */
interface EntityCount {
  /** an entity's id */
  readonly id: string;
  readonly count: number;
}

/** What is known so far of the page in the active tab. */
export type Reading =
  /** asked, not answered yet */
  | { readonly state: 'asking' }
  /** the browser lets no extension read this page */
  | { readonly state: 'refused' }
  /** the reader has not given the extension access to this site */
  | { readonly state: 'barred' }
  | {
      readonly state: 'answered';
      /** the page is still being loaded */
      readonly loading: boolean;
      /** our script runs in at least one of its frames */
      readonly running: boolean;
      /** in reading order */
      readonly entities: readonly EntityCount[];
    };

/** The one thing the panel has to say of the page. */
export type PageView =
  | 'off-everywhere'
  | 'unreadable'
  | 'off-here'
  | 'asking'
  | 'loading'
  | 'not-allowed'
  | 'not-running'
  | 'nothing'
  | 'mentions';

export interface PageFacts {
  readonly onEverywhere: boolean;
  /** the switch of this site alone */
  readonly onHere: boolean;
  readonly reading: Reading;
}

/**
 * The broadest reason comes first: what no switch of this site could change is said before what it could, and that
 * before what the page itself would answer.
 */
export function choosePageView({ onEverywhere, onHere, reading }: PageFacts): PageView {
  if (!onEverywhere) return 'off-everywhere';
  if (reading.state === 'refused') return 'unreadable';
  if (reading.state === 'barred') return 'not-allowed';
  if (!onHere) return 'off-here';
  if (reading.state === 'asking') return 'asking';
  if (reading.entities.length > 0) return 'mentions';
  if (reading.loading) return 'loading';
  return reading.running ? 'nothing' : 'not-running';
}
