import type { ArticleFields } from './schema/article.ts';

/** The type of work, as readers see it. */
export const kindLabels: Record<ArticleFields['kind'], string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  video: 'Video',
};
