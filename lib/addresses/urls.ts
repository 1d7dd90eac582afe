/** Every address of the paper, so that no two places can spell one differently. */
export const homePath = '/';
export const correctionsPath = '/corrections';

export function articlePath(slug: string): string {
  return `/articles/${slug}`;
}

/** @param id of an entry of a live story: `election-night/first-results` */
export function entryPath(id: string): string {
  return articlePath(id);
}

/** Counted from the oldest entries, so that each stays as it is. */
export function livePagePath(slug: string, page: number): string {
  return `${articlePath(slug)}/page/${page}`;
}

/**
 * Tells a page of a live story what is new; a link in it needs no more than a word for the same without an end.
 * @param stamp what the page holds, as lib/lists/live-changes.ts says it
 */
export function liveUpdatesPath(slug: string, stamp: string): string {
  return `${articlePath(slug)}/updates/${stamp}/`;
}

/** A story as Markdown, for machines that read text. */
export function markdownPath(slug: string): string {
  return `/articles/${slug}.md`;
}

/** What a story said before, version by version. */
export function historyPath(slug: string): string {
  return `/articles/${slug}/history`;
}

/** The version of that number among the others; undefined where there is none. */
export function versionPath(slug: string, number: number | undefined): string | undefined {
  return number === undefined ? undefined : `${historyPath(slug)}#${versionId(number)}`;
}

export function versionId(number: number): string {
  return `version-${number}`;
}

/** What stories are listed by, as addresses have it. */
export const lists = ['sections', 'topics', 'authors', 'series', 'languages'] as const;
export type ListOf = (typeof lists)[number];

/** The first page of a list is the list itself. */
export function listPath(list: ListOf, id: string, page = 1): string {
  return page === 1 ? `/${list}/${id}` : `/${list}/${id}/page/${page}`;
}

export function pagePath(id: string): string {
  return `/${id}`;
}

/** A picture at its full size, with its caption and credit beside it. */
export function photoPath(id: string): string {
  return `/photos/${id}`;
}

/** A sound file of the paper's own. @param file its name in content/audio */
export function audioPath(file: string): string {
  return `/audio/${file}`;
}

/** A document or a video of the paper's own. @param file its name in content/files */
export function filePath(file: string): string {
  return `/files/${file}`;
}

/** The feeds of a page stand below it. */
export const feedNames = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedNames;

/** @param path of the page that the feed follows: `/`, a section, a topic, an author, the corrections */
export function feedPath(path: string, format: FeedFormat): string {
  return `${path === homePath ? '' : path}/${feedNames[format]}`;
}

export const sitemapPath = '/sitemap.xml';
export const newsSitemapPath = '/news-sitemap.xml';

/** A path of this paper as the outside calls it. */
export function absolute(origin: string, path: string): string {
  return `${origin}${path}`;
}
