import type { Quote } from '../data/schema.ts';
import { type Day, weekdayDate } from './article-date.ts';
import { type ArticleTexts, type EntityRef, entityRef } from './article-texts.ts';

/** A quote as it is shown. */
export interface QuoteView {
  readonly id: string;
  /** letter for letter, without quotation marks around it */
  readonly exact: string;
  /** BCP 47 */
  readonly language: string;
  /** null where the surroundings already name the speaker: on the speaker's own card */
  readonly speaker: EntityRef | null;
  /** null where the article gives no date */
  readonly said: Day | null;
  /** to whom and where, in our words */
  readonly setting: string | null;
}

/** `owner` is the entity whose card or section the quote stands in; there a speaker is not named again. */
export function quoteView(texts: ArticleTexts, quote: Quote, owner: string | null): QuoteView {
  return {
    id: quote.id,
    exact: quote.exact,
    language: texts.source.language,
    speaker: quote.speaker === owner ? null : entityRef(texts, quote.speaker),
    said: quote.said === null ? null : { iso: quote.said, text: weekdayDate(quote.said) },
    setting: quote.setting,
  };
}
