import type { Article } from '../archive/newsroom.ts';

/**
 * What stands under a story: what its editor named, then stories that share a topic, then the rest
 * of its section, each newest first; never itself, never a story twice.
 *
 * @param articles what may be shown, newest first
 */
export function chooseMoreFrom(article: Article, articles: Article[], count = 4): Article[] {
  const chosen = new Set<Article>();
  // One by one: an archive is long, and what is wanted stands near its head.
  for (const other of candidates(article, articles)) {
    if (other.slug !== article.slug) chosen.add(other);
    if (chosen.size === count) break;
  }
  return [...chosen];
}

function* candidates({ related, topics, section }: Article, articles: Article[]) {
  for (const slug of related) yield* articles.filter((other) => other.slug === slug);
  const ids = new Set(topics.map(({ id }) => id));
  for (const other of articles) if (other.topics.some(({ id }) => ids.has(id))) yield other;
  for (const other of articles) if (other.section.id === section.id) yield other;
}
