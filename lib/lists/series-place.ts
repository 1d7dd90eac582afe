/** Where a story stands in its series. */
import type { Article, Series } from '../archive/newsroom.ts';

export type SeriesPlace = {
  series: Series;
  /** Its number, from 1, and how many there are so far. */
  part: number;
  parts: number;
  previous: Article | undefined;
  next: Article | undefined;
};

/** @param articles those of its series that may be shown, from the first part on */
export function placeInSeries(article: Article, articles: Article[]): SeriesPlace | undefined {
  const { series, slug } = article;
  const at = articles.findIndex((other) => other.slug === slug);
  if (!series || at < 0) return undefined;
  return {
    series,
    part: article.part ?? at + 1,
    // A part in the middle may not be out yet.
    parts: Math.max(articles.length, ...articles.map(({ part = 0 }) => part)),
    previous: articles[at - 1],
    next: articles[at + 1],
  };
}
