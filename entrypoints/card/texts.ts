import type { ArticleTexts } from '../../components/article-texts.ts';
// By name, so that the bundler leaves out the aliases and the timeline.
import { entities, figures, quotes, source } from '../../data/index.ts';

export const texts: ArticleTexts = { source, entities, quotes, figures };
