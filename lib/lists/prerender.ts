/**
 * What the build makes ahead. Our own server renders the rest when it is first asked for and keeps it: a
 * build waits for no page that nobody asks for, and costs the same however long the archive is. A deploy
 * host that runs Next itself answers 404 to whatever the build did not make: for one of those, everything
 * is made ahead.
 */
import type { Article } from '../archive/newsroom.ts';

/** Of these the dictionary of the edition is made, too; see scripts/build/write-dictionary.ts. */
const newest = 24;

/**
 * The stories that readers ask for first.
 * @param articles what may be shown, newest first
 * @param host the deploy host, empty without one
 */
export function storiesAhead(articles: Article[], host: string): Article[] {
  return host ? articles : articles.slice(0, newest);
}

/** The fronts of topics, authors and series, further pages, feeds of lists and the like. */
export function restAhead<T>(params: () => T[], host: string): T[] {
  return host ? params() : [];
}
