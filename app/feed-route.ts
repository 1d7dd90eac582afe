import {
  getArticles,
  getArticlesOf,
  getBody,
  getCorrections,
  getSite,
} from '@/lib/archive/questions';
import type { Article } from '@/lib/archive/newsroom';
import { edition } from '@/lib/edition/edition';
import { answerFeed } from '@/lib/feeds/feed-answer';
import { correctionItem, storyItem } from '@/lib/feeds/feed-items';
import { feedLength, formatOf, makeFeed, type FeedItem, type FeedPage } from '@/lib/feeds/feed';
import { getListPage, listParams } from '@/lib/lists/list-pages';
import {
  correctionsPath,
  feedNames,
  homePath,
  type FeedFormat,
  type ListOf,
} from '@/lib/addresses/urls';

/** What every feed has in common; the route files say which feed they are. */
export function siteFeed(format: FeedFormat): Response {
  return answer({ path: homePath }, stories(getArticles()), format);
}

/** @param name of the feed's file, like `feed.xml` */
export function listFeed(kind: ListOf, id: string, name: string): Response {
  const page = getListPage(kind, id, 1);
  const format = formatOf(name);
  if (!page || !format) return noFeed();
  // A series has its own order, a feed the newest first.
  const articles =
    kind === 'series'
      ? getArticles().filter(({ series }) => series?.id === id)
      : getArticlesOf(kind, id);
  return answer({ ...page, path: page.path(1) }, stories(articles), format);
}

export function correctionsFeed(name: string): Response {
  const format = formatOf(name);
  if (!format) return noFeed();
  const items = getCorrections()
    .slice(0, feedLength)
    .map((corrected) => correctionItem(corrected, publication()));
  const { frame, corrections } = getSite().words;
  const page = { name: frame.corrections, description: corrections.all };
  return answer({ path: correctionsPath, ...page }, items, format);
}

export function feedParams(): { feed: string }[] {
  return Object.values(feedNames).map((feed) => ({ feed }));
}

export function listFeedParams(kind: ListOf): { id: string; feed: string }[] {
  return listParams(kind).flatMap(({ id }) => feedParams().map(({ feed }) => ({ id, feed })));
}

function stories(articles: Article[]): FeedItem[] {
  return articles
    .slice(0, feedLength)
    .map((article) => storyItem(article, getBody(article), publication()));
}

function publication() {
  return { site: getSite(), ...edition };
}

function answer(page: FeedPage, items: FeedItem[], format: FeedFormat): Response {
  const { body, headers } = answerFeed(makeFeed(page, items, publication()), format);
  return new Response(body, { headers });
}

function noFeed(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(`${getSite().words.missing.feed}\n`, { status: 404, headers });
}
