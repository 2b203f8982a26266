import type { Legible } from './legible.ts';
import type { Findings } from './types.ts';

/**
 * What the words right around a surface form say:
 * - `own`: it is the entity, by itself, and speaks for the entity elsewhere on the page
 * - `likely`: the entity, unless the page speaks of a namesake
 * - `weak`: the entity, if the page gives it company
 * - `other`: somebody or something else of that name, which speaks against the entity elsewhere on the page
 */
type Stance = 'own' | 'likely' | 'weak' | 'other';

/** A surface form; offsets into the legible text. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** length of the entity's own given names at its beginning */
  readonly given: number;
  /** another name that the pack knows ends right before it: Biden [Netanyahu] */
  readonly afterName: boolean;
}

/** What the words right around a form say of it. */
export interface Judgement {
  readonly stance: Stance;
  readonly because: readonly string[];
  /** where the span ends, if not with the form */
  readonly to?: number;
  /** a capitalised word before a family name that may be a given name (then `other`) or an ordinary word */
  readonly unsure?: { readonly word: string; readonly because: 'sentence' | 'headline' | 'noun' };
  /** a family name alone */
  readonly bare?: boolean;
  /** a title of the person's stands before it */
  readonly titled?: boolean;
  /** the year of the event stands beside it, or a word that makes it likely right before */
  readonly dated?: boolean;
  /** a day in a line that is no sentence, as headlines and lists are */
  readonly listed?: boolean;
  /** a day that is spoken of as an event: needs less company where the page has the event */
  readonly named?: boolean;
}

/** One surface form in a block, judged by the words of the block alone. */
export interface Candidate extends Judgement {
  /** index of the alias among the pack's aliases */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** written in lower case */
  readonly lower?: boolean;
  /** with the genitive ending of a Germanic language */
  readonly inflected?: boolean;
  /** words of company stand in the same block: 1, or right near: 2 */
  readonly near?: number;
  /** words stand beside it that go with the event */
  readonly cue?: boolean;
  /** words that speak of a namesake stand in the same block */
  readonly against?: boolean;
}

/** The findings of one block, as the engine sees them. */
export interface Reading extends Findings {
  readonly candidates: readonly Candidate[];
  readonly legible: Legible;
  readonly lang: string | undefined;
}
