/** Every page of the paper that a search engine may list: canonical, 200, and dated where it can be. */
import { toZonedIso, type Zone } from '../language/dates.ts';
import type { Article, Corrected, Page } from '../archive/newsroom.ts';
import { paginate } from '../lists/pagination.ts';
import type { Photo } from '../photos/photo.ts';
import { jpegOf, photoUrl } from '../photos/variants.ts';
import {
  absolute,
  articlePath,
  correctionsPath,
  entryPath,
  homePath,
  livePagePath,
  pagePath,
} from '../addresses/urls.ts';
import { alternatesOf } from '../archive/translations.ts';
import { livePage, livePageNumbers } from '../lists/live-pages.ts';
import { lastChange, lastChangeOfEntry, newest } from '../archive/last-change.ts';
import type { Entry } from './sitemap-xml.ts';

/** A section, a topic, an author: its stories newest first, or a series in its order, and the address of each of its pages. */
export type List = { path: (page: number) => string; articles: Article[] };

export type PaperMap = {
  /** What may be shown, in any order, with the pictures on each story's page. */
  articles: Article[];
  picturesOf: (article: Article) => Photo[];
  /** The same story in other languages. */
  translationsOf: (article: Article) => Article[];
  /** The stories that stand on the front page. */
  front: Article[];
  lists: List[];
  corrections: Corrected[];
  pages: Page[];
};

export type SitemapFile = { name: string; entries: Entry[] };

type Place = { origin: string; zone: Zone };

/** https://www.sitemaps.org/protocol.html#index, with room for what surrounds the entries */
const most = { entries: 50_000, bytes: 49 * 1024 * 1024 };

/** The files of page sitemaps; their names are `articles-1`, `lists-1`, `pages-1` and so on. */
export function pageSitemaps(paper: PaperMap, place: Place): SitemapFile[] {
  return [
    ...fill('articles', articleEntries(paper, place)),
    ...fill('lists', [...listEntries(paper, place), ...liveEntries(paper, place)]),
    ...fill('pages', pageEntries(paper, place)),
  ];
}

/** Oldest first: new stories go to the end of the last file, and a full one stays as it is. */
function articleEntries(paper: PaperMap, { origin, zone }: Place): Entry[] {
  const { articles, picturesOf, translationsOf } = paper;
  const place = { origin, paperLanguage: zone.language };
  return articles
    .map((article) => ({ article, published: Date.parse(article.publishedAt ?? '') }))
    .filter(({ published }) => !Number.isNaN(published))
    .sort((a, b) => a.published - b.published || (a.article.slug < b.article.slug ? -1 : 1))
    .map(({ article }) => ({
      loc: absolute(origin, articlePath(article.slug)),
      lastmod: dated(lastChange(article), zone),
      alternates: alternatesOf(article, translationsOf(article), place),
      images: [...new Set(picturesOf(article).map((photo) => absolute(origin, inPage(photo))))],
    }));
}

/** The address that a page itself gives to whoever reads no `srcset`. */
function inPage(photo: Photo): string {
  return photoUrl(photo, jpegOf(photo, undefined, 960));
}

function listEntries({ front, lists, corrections }: PaperMap, { origin, zone }: Place): Entry[] {
  const entry = (path: string, changed: string | undefined) => ({
    loc: absolute(origin, path),
    lastmod: dated(changed, zone),
  });
  return [
    entry(homePath, newest(front.map(lastChange))),
    entry(correctionsPath, newest(corrections.map(({ correction }) => correction.at))),
    ...lists.flatMap(({ path, articles }) =>
      pagesOf(articles).map((items, i) =>
        // A new story at the head of a list moves every page of it on.
        entry(path(i + 1), newest([articles[0]?.publishedAt, ...items.map(lastChange)])),
      ),
    ),
  ];
}

/** The pages of live stories' entries, and each entry by itself. */
function liveEntries({ articles }: PaperMap, { origin, zone }: Place): Entry[] {
  return articles.flatMap((article) => [
    ...(article.live?.entries ?? []).map((entry) => ({
      loc: absolute(origin, entryPath(entry.id)),
      lastmod: dated(lastChangeOfEntry(entry), zone),
    })),
    ...livePageNumbers(article).map((n) => ({
      loc: absolute(origin, livePagePath(article.slug, Number(n))),
      lastmod: dated(
        newest((livePage(article, Number(n))?.entries ?? []).map(lastChangeOfEntry)),
        zone,
      ),
    })),
  ]);
}

function pagesOf(articles: Article[]): Article[][] {
  const pages = paginate(articles, 1)?.pages ?? 1;
  return Array.from({ length: pages }, (_, i) => paginate(articles, i + 1)?.items ?? []);
}

/** A standing page has no date of its own, and none is made up. */
function pageEntries({ pages }: PaperMap, { origin }: Place): Entry[] {
  return pages.map(({ id }) => ({ loc: absolute(origin, pagePath(id)) }));
}

function dated(instant: string | undefined, zone: Place['zone']): string | undefined {
  return instant && toZonedIso(instant, zone);
}

/** Fills one file after another. */
export function fill(kind: string, entries: Entry[], limits = most): SitemapFile[] {
  const files: SitemapFile[] = [];
  let room = 0;
  for (const entry of entries) {
    const size = bytesOf(entry);
    let file = files.at(-1);
    if (!file || file.entries.length === limits.entries || size > room) {
      file = { name: `${kind}-${(files.length + 1).toString()}`, entries: [] };
      files.push(file);
      room = limits.bytes;
    }
    file.entries.push(entry);
    room -= size;
  }
  return files;
}

/** At most: the addresses hold no letter beyond ASCII, and the tags around each are shorter than this. */
function bytesOf({ loc, images = [], alternates = {} }: Entry): number {
  const more = [...images, ...Object.values(alternates)];
  return more.reduce((sum, address) => sum + address.length + 100, loc.length + 150);
}

/** When the newest entry of a file changed; undefined where none has a date. */
export function lastmodOf({ entries }: SitemapFile): string | undefined {
  return newest(entries.map(({ lastmod }) => lastmod));
}
