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
  /** How many those are, at most. */
  countPictures: (article: Article) => number;
  /** The same story in other languages. */
  translationsOf: (article: Article) => Article[];
  /** The stories that stand on the front page. */
  front: Article[];
  lists: List[];
  corrections: Corrected[];
  pages: Page[];
};

/** `changed` is when the newest of its entries did; they are made when the file is asked for, since an archive is long. */
export type SitemapFile = { name: string; changed: string | undefined; entries: () => Entry[] };

/** An entry to be. */
export type Item = {
  changed?: string | undefined;
  /** How many bytes it may take, at most. */
  room: number;
  entry: () => Entry;
};

type Place = { origin: string; zone: Zone };

/**
 * Far below what is allowed, so that a file costs the server no more than a page or two, and with room for what
 * surrounds the entries. https://www.sitemaps.org/protocol.html#index
 */
const most = { entries: 2000, bytes: 49 * 1024 * 1024 };

/** The files of page sitemaps; their names are `articles-1`, `lists-1`, `pages-1` and so on. */
export function pageSitemaps(paper: PaperMap, place: Place): SitemapFile[] {
  return [
    ...fill('articles', articleItems(paper, place)),
    ...fill('lists', [...listItems(paper, place), ...liveItems(paper, place)]),
    ...fill('pages', pageItems(paper, place)),
  ];
}

/** Oldest first: new stories go to the end of the last file, and a full one stays as it is. */
function articleItems(paper: PaperMap, { origin, zone }: Place): Item[] {
  const { articles, countPictures, picturesOf, translationsOf } = paper;
  const place = { origin, paperLanguage: zone.language };
  return articles
    .map((article) => ({ article, published: Date.parse(article.publishedAt ?? '') }))
    .filter(({ published }) => !Number.isNaN(published))
    .sort((a, b) => a.published - b.published || (a.article.slug < b.article.slug ? -1 : 1))
    .map(({ article }) => {
      const changed = lastChange(article);
      return {
        changed,
        room: roomOf(1 + countPictures(article) + 2 * translationsOf(article).length),
        entry: () => ({
          loc: absolute(origin, articlePath(article.slug)),
          lastmod: dated(changed, zone),
          alternates: alternatesOf(article, translationsOf(article), place),
          images: [...new Set(picturesOf(article).map((photo) => absolute(origin, inPage(photo))))],
        }),
      };
    });
}

/** The address that a page itself gives to whoever reads no `srcset`. */
function inPage(photo: Photo): string {
  return photoUrl(photo, jpegOf(photo, undefined, 960));
}

function listItems({ front, lists, corrections }: PaperMap, place: Place): Item[] {
  return [
    itemOf(homePath, newest(front.map(lastChange)), place),
    itemOf(correctionsPath, newest(corrections.map(({ correction }) => correction.at)), place),
    ...lists.flatMap(({ path, articles }) =>
      pagesOf(articles).map((items, i) =>
        // A new story at the head of a list moves every page of it on.
        itemOf(path(i + 1), newest([articles[0]?.publishedAt, ...items.map(lastChange)]), place),
      ),
    ),
  ];
}

/** The pages of live stories' entries, and each entry by itself. */
function liveItems({ articles }: PaperMap, place: Place): Item[] {
  return articles.flatMap((article) => [
    ...(article.live?.entries ?? []).map((entry) =>
      itemOf(entryPath(entry.id), lastChangeOfEntry(entry), place),
    ),
    ...livePageNumbers(article).map((n) =>
      itemOf(
        livePagePath(article.slug, Number(n)),
        newest((livePage(article, Number(n))?.entries ?? []).map(lastChangeOfEntry)),
        place,
      ),
    ),
  ]);
}

function pagesOf(articles: Article[]): Article[][] {
  const pages = paginate(articles, 1)?.pages ?? 1;
  return Array.from({ length: pages }, (_, i) => paginate(articles, i + 1)?.items ?? []);
}

/** A standing page has no date of its own, and none is made up. */
function pageItems({ pages }: PaperMap, place: Place): Item[] {
  return pages.map(({ id }) => itemOf(pagePath(id), undefined, place));
}

function itemOf(path: string, changed: string | undefined, { origin, zone }: Place): Item {
  const entry = () => ({
    loc: absolute(origin, path),
    ...(changed !== undefined && { lastmod: dated(changed, zone) }),
  });
  return { changed, room: roomOf(1), entry };
}

function dated(instant: string | undefined, zone: Place['zone']): string | undefined {
  return instant && toZonedIso(instant, zone);
}

/** Fills one file after another. */
export function fill(kind: string, items: Item[], limits = most): SitemapFile[] {
  const files: Item[][] = [];
  let room = 0;
  for (const item of items) {
    let file = files.at(-1);
    if (!file || file.length === limits.entries || item.room > room) {
      files.push((file = []));
      room = limits.bytes;
    }
    file.push(item);
    room -= item.room;
  }
  return files.map((file, i) => ({
    name: `${kind}-${i + 1}`,
    changed: newest(file.map(({ changed }) => changed)),
    entries: () => file.map(({ entry }) => entry()),
  }));
}

/** An address of the paper, with the tags around it: in bytes, and at most, since it holds no letter beyond ASCII. */
const longest = 600;

function roomOf(addresses: number): number {
  return addresses * longest;
}

/** When the newest entry of a file changed, in the newsroom's time; undefined where none has a date. */
export function lastmodOf({ changed }: SitemapFile, zone: Zone): string | undefined {
  return dated(changed, zone);
}
