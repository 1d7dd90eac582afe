import { getLanguage } from '@/lib/archive/languages';
import { getLiveArticles } from '@/lib/archive/live';
import {
  getArticle,
  getArticles,
  getArticlesOf,
  getBody,
  getCorrections,
  getSite,
} from '@/lib/archive/questions';
import type { Article } from '@/lib/archive/newsroom';
import { edition } from '@/lib/edition/edition';
import { answerFeed } from '@/lib/feeds/feed-answer';
import { correctionItem, entryItem, storyItem } from '@/lib/feeds/feed-items';
import { feedLength, formatOf, makeFeed, type FeedItem, type FeedPage } from '@/lib/feeds/feed';
import { newestPage } from '@/lib/lists/live-pages';
import { getListPage, listParams } from '@/lib/lists/list-pages';
import {
  articlePath,
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
  const language = kind === 'languages' ? getLanguage(id)?.tag : undefined;
  return answer({ ...page, path: page.path(1) }, stories(articles), format, language);
}

export function correctionsFeed(name: string): Response {
  const format = formatOf(name);
  if (!format) return noFeed();
  const items = getCorrections()
    .slice(0, feedLength)
    .map((corrected) => correctionItem(corrected, publicationFor(corrected.article)));
  const { frame, corrections } = getSite().words;
  const page = { name: frame.corrections, description: corrections.all };
  return answer({ path: correctionsPath, ...page }, items, format);
}

/** The entries of a live story, the newest first. */
export function liveFeed(slug: string, format: FeedFormat): Response {
  const article = getArticle(slug);
  if (!article?.live) return noFeed();
  const items = article.live.entries
    .slice(0, feedLength)
    .map((entry) => entryItem({ article, entry }, getBody(entry), publicationFor(article)));
  const { title: name, standfirst: description, language } = article;
  return answer({ path: articlePath(slug), name, description }, items, format, language);
}

export function liveFeedParams(): { slug: string }[] {
  return getLiveArticles().map(({ slug }) => ({ slug }));
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
    .map((article) =>
      storyItem(article, getBody(article), publicationFor(article), entriesOf(article)),
    );
}

function entriesOf(article: Article) {
  return newestPage(article).entries.map((entry) => ({ entry, body: getBody(entry) }));
}

function publication(language?: string) {
  return { site: getSite(language), ...edition };
}

/** A story speaks its own language in a feed too. */
function publicationFor({ language }: Article) {
  return publication(language);
}

function answer(
  page: FeedPage,
  items: FeedItem[],
  format: FeedFormat,
  language?: string,
): Response {
  const { body, headers } = answerFeed(makeFeed(page, items, publication(language)), format);
  return new Response(body, { headers });
}

function noFeed(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(`${getSite().words.missing.feed}\n`, { status: 404, headers });
}
