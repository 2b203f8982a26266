import type { CloseReason } from './card-port.ts';

/**
 * Where frames meet that are too small for a card of their own: the top frame shows it for them. The top frame's
 * script leaves its {@link Lender}, and the small frame's its {@link Borrower}, on `globalThis` of the isolated world;
 * the background goes between them and keeps nothing.
 */
export const LENDER_KEY = Symbol.for('context-cards.lender');
export const BORROWER_KEY = Symbol.for('context-cards.borrower');

/** CSS pixels of some frame's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a frame asks for. */
export interface Loan {
  readonly entity: string;
  /** of the mention, one per line */
  readonly lines: readonly Box[];
  /** width of the viewport that `lines` are of, CSS pixels */
  readonly viewWidth: number;
  /** which frame it is; see `framePath` */
  readonly path: readonly [number, ...number[]];
  readonly focus: boolean;
}

/** The same, as it reaches the top frame: `lines` are of the viewport of a frame in its page. */
export interface LoanToTop extends Loan {
  readonly borrower: number;
}

export type LoanEvent =
  | { readonly type: 'pointer'; readonly inside: boolean }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'closed'; readonly reason: CloseReason };

export interface Lender {
  /**
   * Shows a card in place of the one lent before. Resolves with where it stands, in the coordinates of `lines`; null
   * where the frame is not found.
   */
  lend(loan: LoanToTop): Promise<Box | null>;
  takeBack(borrower: number): void;
}

export type Borrower = (event: LoanEvent) => void;
