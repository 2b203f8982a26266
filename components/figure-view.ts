import type { Figure } from '../data/schema.ts';
import { type Day, longDate } from './article-date.ts';
import { type ArticleTexts, type EntityRef, entityRef } from './article-texts.ts';

/** Whose figure it is, by the article. */
export type Attribution =
  | { readonly by: 'entity'; readonly entity: EntityRef }
  /** the article's words for a source it does not name further, such as "reports" */
  | { readonly by: 'phrase'; readonly phrase: string }
  /** the article says it itself and names no source */
  | { readonly by: 'article' };

/** A figure as it is shown: never a number without its words of caution. */
export interface FigureView {
  readonly id: string;
  /** as printed, with its qualifier: "at least 9,061" */
  readonly text: string;
  readonly counts: string;
  readonly attribution: Attribution;
  readonly reported: Day;
  /** the figures that are part of this one */
  readonly parts: readonly FigureView[];
}

/**
 * The figures of `wanted` as a forest: each part under its total. A total that was not asked for is brought along,
 * since a part means little without it, and with it all its parts, so that none seems to be the only one.
 */
export function figureViews(texts: ArticleTexts, wanted: readonly Figure[]): FigureView[] {
  const roots = new Set(wanted.map((figure) => rootOf(texts, figure)));
  return [...roots].map((root) => figureView(texts, root));
}

function rootOf(texts: ArticleTexts, figure: Figure): Figure {
  const total = texts.figures.find(({ id }) => id === figure.partOf);
  return total ? rootOf(texts, total) : figure;
}

function figureView(texts: ArticleTexts, figure: Figure): FigureView {
  const { datePublished } = texts.source;
  return {
    id: figure.id,
    text: withQualifier(figure),
    counts: figure.counts,
    attribution: attributionOf(texts, figure.attributedTo),
    reported: { iso: datePublished, text: longDate(datePublished) },
    parts: texts.figures.filter(({ partOf }) => partOf === figure.id).map((part) => figureView(texts, part)),
  };
}

function withQualifier({ text, qualifier }: Figure): string {
  return qualifier === null || text.includes(qualifier) ? text : `${qualifier} ${text}`;
}

function attributionOf(texts: ArticleTexts, attributedTo: string | null): Attribution {
  if (attributedTo === null) return { by: 'article' };
  const entity = entityRef(texts, attributedTo);
  return entity ? { by: 'entity', entity } : { by: 'phrase', phrase: attributedTo };
}
