/** What changed between two sitemaps, and which feeds follow what changed. */
import {
  absolute,
  correctionsPath,
  feedNames,
  feedPath,
  homePath,
  lists,
} from '../addresses/urls.ts';
import type { FeedFormat } from '../addresses/urls.ts';

/** Every page's address, and when it last changed where that is known. */
export type Sitemap = Map<string, string | undefined>;

/** Addresses: new or with another date; and those that are no longer there. */
export type Changes = { updated: string[]; gone: string[] };

export function compareSitemaps(before: Sitemap, after: Sitemap): Changes {
  return {
    updated: [...after.keys()].filter((url) => !isSame(url, before, after)),
    gone: [...before.keys()].filter((url) => !after.has(url)),
  };
}

/** Whether `live` shows every one of the changes that lead to `after`. */
export function shows(live: Sitemap, { updated, gone }: Changes, after: Sitemap): boolean {
  return updated.every((url) => isSame(url, live, after)) && !gone.some((url) => live.has(url));
}

/** The same instant may be written in two zones. */
function isSame(url: string, one: Sitemap, other: Sitemap): boolean {
  if (!one.has(url) || !other.has(url)) return false;
  const [date, otherDate] = [one.get(url), other.get(url)];
  return date === otherDate || Date.parse(date ?? '') === Date.parse(otherDate ?? '');
}

/** The addresses of every feed in which a reader would see the changes. */
export function changedFeeds({ updated, gone }: Changes, origin: string): string[] {
  const updatedPaths = updated.map((url) => new URL(url).pathname);
  const paths = new Set(updatedPaths.filter((path) => hasFeeds.test(path)));
  // The paper's own feed holds stories that its front page has no room for.
  if ([...updated, ...gone].some((url) => new URL(url).pathname.startsWith('/articles/'))) {
    paths.add(homePath);
  }
  return [...paths].flatMap((path) =>
    (Object.keys(feedNames) as FeedFormat[]).map((format) =>
      absolute(origin, feedPath(path, format)),
    ),
  );
}

/** The front page, the corrections, and the first page of each list. */
const hasFeeds = new RegExp(`^(${homePath}|${correctionsPath}|/(${lists.join('|')})/[^/]+)$`);
