/** What stands in the head of an entry of a live story, and of a page of its entries. */
import type { Metadata } from 'next';
import { toZonedIso } from '../language/dates.ts';
import { formatNumber, say } from '../language/say.ts';
import type { Article, LiveEntry } from '../archive/newsroom.ts';
import { lastChangeOfEntry } from '../archive/last-change.ts';
import { absolute, articlePath, entryPath, listPath, livePagePath } from '../addresses/urls.ts';
import { pageMetadata, type Publication } from './metadata.ts';

/** An entry is shared by itself: its address is canonical, or a card would show the whole story's. */
export function entryMetadata(
  { article, entry }: { article: Article; entry: LiveEntry },
  publication: Publication,
): Metadata {
  const { site, origin } = publication;
  const { title, at, card, authors, state } = entry;
  const description = say(site.words.live.of, { story: article.title });
  const head = { title, description, path: entryPath(entry.id), card };
  const { openGraph, ...metadata } = pageMetadata(head, publication, feedOf(article));
  const bylines = authors.map(({ id, name }) => ({
    name,
    url: absolute(origin, listPath('authors', id)),
  }));
  return {
    ...metadata,
    ...(state !== 'published' && { alternates: { types: metadata.alternates?.types ?? {} } }),
    authors: bylines,
    openGraph: {
      ...openGraph,
      type: 'article',
      ...(state === 'published' && {
        publishedTime: toZonedIso(at, site),
        modifiedTime: toZonedIso(lastChangeOfEntry(entry), site),
      }),
      authors: bylines.map(({ url }) => url),
      section: article.section.name,
    },
  };
}

export function livePageMetadata(
  article: Article,
  page: number,
  publication: Publication,
): Metadata {
  const { site } = publication;
  const number = formatNumber(page, site);
  const title = say(site.words.lists.titled, { name: article.title, page: number });
  const { slug, standfirst: description, card } = article;
  const path = livePagePath(slug, page);
  const metadata = pageMetadata({ title, description, path, card }, publication, feedOf(article));
  const isPublished = article.state === 'published';
  return isPublished
    ? metadata
    : { ...metadata, alternates: { types: metadata.alternates?.types ?? {} } };
}

function feedOf({ title, slug }: Article) {
  return { name: title, path: articlePath(slug) };
}
