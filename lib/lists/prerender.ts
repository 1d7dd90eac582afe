/**
 * What the build makes ahead. Our own server renders the rest when it is first asked for and keeps
 * it, so a build costs the same however long the archive is. A deploy host that runs Next itself
 * answers 404 to whatever the build did not make: for one of those, everything is made ahead.
 */
import type { ListOf } from '../addresses/urls.ts';
import { listsOf } from '../archive/lists-of.ts';
import type { Article } from '../archive/newsroom.ts';
import { pageSize } from './pagination.ts';

const newest = 100;

/**
 * The stories that most readers ask for: the newest, and what the fronts link to.
 * @param articles what may be shown, newest first
 * @param fronts the lists of the sections, newest first
 * @param host the deploy host, empty without one
 */
export function storiesAhead(articles: Article[], fronts: Article[][], host: string): Article[] {
  if (host) return articles;
  const linked = fronts.flatMap((list) => list.slice(0, pageSize));
  return [...new Set([...articles.slice(0, newest), ...linked])];
}

/** The fronts of the topics, authors and series that the newest stories name; an archive has thousands. */
export function frontsAhead(
  kind: ListOf,
  params: { id: string }[],
  articles: Article[],
  host: string,
): { id: string }[] {
  if (host) return params;
  const named = articles
    .slice(0, newest)
    .flatMap((article) => listsOf(article)[kind].map(({ id }) => id));
  return params.filter(({ id }) => named.includes(id));
}

/** Further pages, feeds of lists and the like, which nobody waits for. */
export function restAhead<T>(params: () => T[], host: string): T[] {
  return host ? params() : [];
}
