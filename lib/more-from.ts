import type { Article } from './newsroom.ts';

/**
 * What stands under a story: what its editor named, then stories that share a topic, then the rest
 * of its section, each newest first; never itself, never a story twice.
 *
 * @param articles what may be shown, newest first
 */
export function chooseMoreFrom(article: Article, articles: Article[], count = 4): Article[] {
  const topics = new Set(article.topics.map(({ id }) => id));
  const candidates = [
    ...article.related.flatMap((slug) => articles.filter((other) => other.slug === slug)),
    ...articles.filter((other) => other.topics.some(({ id }) => topics.has(id))),
    ...articles.filter((other) => other.section.id === article.section.id),
  ];
  return [...new Set(candidates)].filter(({ slug }) => slug !== article.slug).slice(0, count);
}
