import type { Legible } from './legible.ts';
import type { Findings } from './types.ts';

/**
 * What the words right around a surface form say:
 * - `own`: it is the entity, by itself, and speaks for the entity elsewhere on the page
 * - `likely`: the entity, unless the page speaks of a namesake
 * - `weak`: the entity, if the page gives it company
 * - `other`: somebody or something else of that name, which speaks against the entity elsewhere on the page
 */
export type Stance = 'own' | 'likely' | 'weak' | 'other';

/** One surface form in a block, judged by the words around it alone. */
export interface Candidate {
  /** index of the alias among the pack's aliases */
  readonly row: number;
  /** offsets into the legible text */
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  readonly because: readonly string[];
  /** a capitalised word before a family name that may be a given name (then `other`) or an ordinary word */
  readonly unsure?: { readonly word: string; readonly headline: boolean };
  /** written in lower case */
  readonly lower?: boolean;
  /** a family name alone */
  readonly bare?: boolean;
  /** words of company stand in the same block */
  readonly near?: boolean;
  /** words that speak of a namesake stand in the same block */
  readonly against?: boolean;
  /** the year of the event stands beside it */
  readonly dated?: boolean;
}

/** The findings of one block, as the engine sees them. */
export interface Reading extends Findings {
  readonly candidates: readonly Candidate[];
  readonly legible: Legible;
  readonly lang: string | undefined;
}
