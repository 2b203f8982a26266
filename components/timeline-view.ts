import type { TimelineEntry } from '../data/schema.ts';
import { type Day, weekdayDate } from './article-date.ts';
import { type ArticleTexts, type EntityRef, entityRef } from './article-texts.ts';

/** One line of the timeline as it is shown. */
export interface TimelineView {
  /** null where the article gives no date */
  readonly date: Day | null;
  readonly text: string;
  readonly about: readonly EntityRef[];
}

/** Entries in the order given: the pack's order is the article's, which undated entries have no other claim to. */
export function timelineViews(texts: ArticleTexts, entries: readonly TimelineEntry[]): TimelineView[] {
  return entries.map(({ date, text, about }) => ({
    date: date === null ? null : { iso: date, text: weekdayDate(date) },
    text,
    about: about.map((id) => entityRef(texts, id)).filter((ref) => ref !== null),
  }));
}
