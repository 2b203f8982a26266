import type { Source } from '../data/schema.ts';
import { type Day, longDate } from './article-date.ts';
import { type ArticleTexts, type EntityRef, entityRef } from './article-texts.ts';
import { type FigureView, figureViews } from './figure-view.ts';
import { type QuoteView, quoteView } from './quote-view.ts';

/** Everything the article holds of one entity, ready to be shown. */
export interface EntityView extends EntityRef {
  /** what the entity was at the time; null where the article gives nothing */
  readonly role: string | null;
  /** the time, for a person: offices change hands, and a role is worth nothing without its date */
  readonly roleAsOf: Day | null;
  readonly summary: readonly string[];
  /** what the entity said, then what was said about it */
  readonly quotes: readonly QuoteView[];
  readonly figures: readonly FigureView[];
  /** a person is known by words, everything else by what happened to it */
  readonly first: 'quotes' | 'figures';
  readonly related: readonly EntityRef[];
  /** an address outside, opened only by the reader's click */
  readonly wikipedia: string | null;
  readonly source: Source;
}

/** Null where the pack has no such entity. */
export function entityView(texts: ArticleTexts, id: string): EntityView | null {
  const entity = texts.entities.find((candidate) => candidate.id === id);
  if (!entity) return null;
  const { datePublished } = texts.source;
  const said = texts.quotes.filter(({ speaker }) => speaker === id);
  const about = texts.quotes.filter((quote) => quote.speaker !== id && quote.about.includes(id));
  const figures = texts.figures.filter((figure) => figure.about.includes(id) || figure.attributedTo === id);
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    role: entity.role?.text ?? null,
    roleAsOf: entity.kind === 'person' ? { iso: datePublished, text: longDate(datePublished) } : null,
    summary: entity.summary.map(({ text }) => text),
    quotes: [...said, ...about].map((quote) => quoteView(texts, quote, id)),
    figures: figureViews(texts, figures),
    first: entity.kind === 'person' ? 'quotes' : 'figures',
    related: entity.related.map((other) => entityRef(texts, other)).filter((ref) => ref !== null),
    wikipedia: entity.sameAs[0] ?? null,
    source: texts.source,
  };
}
