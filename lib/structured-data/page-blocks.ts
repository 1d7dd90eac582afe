/** Which blocks of structured data each kind of page holds, in their order. */
import type {
  BlogPostingLeaf,
  LiveBlogPostingLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  NewsArticleLeaf,
  NewsMediaOrganizationLeaf,
  ProfilePageLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { Article, Author, LiveEntry, Page } from '../archive/newsroom.ts';
import { storiesOf, type Front } from '../lists/arrange-front.ts';
import type { PageOf } from '../lists/pagination.ts';
import {
  articlePath,
  entryPath,
  homePath,
  listPath,
  livePagePath,
  pagePath,
} from '../addresses/urls.ts';
import { formatNumber, say } from '../language/say.ts';
import { shownEntries, type LivePage } from '../lists/live-pages.ts';
import { entryPosting, liveBlog } from './live-blog.ts';
import { profilePage } from './author.ts';
import { breadcrumbs, type Step } from './breadcrumbs.ts';
import { newsArticle, type WholeStory } from './news-article.ts';
import { publisher, publisherId, website, type Imprint } from './publisher.ts';
import { collectionPage, webPage } from './web-page.ts';

export type Block =
  | BlogPostingLeaf
  | LiveBlogPostingLeaf
  | NewsArticleLeaf
  | BreadcrumbListLeaf
  | CollectionPageLeaf
  | ProfilePageLeaf
  | WebPageLeaf
  | WebSiteLeaf
  | NewsMediaOrganizationLeaf;

/** @param articles those of the front page, in its order */
export function homeBlocks(articles: Article[], imprint: Imprint): Block[] {
  const { name, tagline, language } = imprint.site;
  const front = { name, description: tagline, path: homePath, articles };
  return [
    {
      ...website(imprint),
      description: tagline,
      inLanguage: language,
      publisher: { '@id': publisherId(imprint.origin) },
    },
    publisher(imprint),
    collectionPage(front, imprint),
  ];
}

/** The story comes first: of several blocks, Mastodon believes the first that it knows. */
export function articleBlocks(whole: WholeStory, imprint: Imprint): Block[] {
  const { article } = whole;
  const blocks = [
    newsArticle(whole, imprint),
    article.live && liveBlog(article, shownEntries(article), imprint),
  ];
  return [...blocks.filter((block) => block !== undefined), breadcrumbs(trailTo(article), imprint)];
}

export function livePageBlocks(
  article: Article,
  { entries, page = 1 }: LivePage,
  imprint: Imprint,
): Block[] {
  const { words } = imprint.site;
  const name = say(words.lists.page, { page: formatNumber(page, imprint.site) });
  const live = liveBlog(article, entries, imprint);
  const step = { name, path: livePagePath(article.slug, page) };
  return [...(live ? [live] : []), breadcrumbs([...trailTo(article), step], imprint)];
}

export function entryBlocks(article: Article, entry: LiveEntry, imprint: Imprint): Block[] {
  const posting = entryPosting(article, entry, imprint);
  const step = { name: entry.title, path: entryPath(entry.id) };
  return [...(posting ? [posting] : []), breadcrumbs([...trailTo(article), step], imprint)];
}

function trailTo({ section, title, slug }: Article): Step[] {
  return [
    { name: section.name, path: listPath('sections', section.id) },
    { name: title, path: articlePath(slug) },
  ];
}

/** One page of a section's or a topic's stories. */
type List = {
  name: string;
  description?: string | undefined;
  front?: Front | undefined;
  list: PageOf<Article>;
  path: (page: number) => string;
};

export function listBlocks(
  { name, description, front, list, path }: List,
  imprint: Imprint,
): Block[] {
  const articles = [...(front ? storiesOf(front) : []), ...list.items];
  const page = { name, description, path: path(list.page), articles };
  return [collectionPage(page, imprint), breadcrumbs([{ name, path: path(1) }], imprint)];
}

export function authorBlocks(author: Author, path: string, imprint: Imprint): Block[] {
  const step = { name: author.name, path: listPath('authors', author.id) };
  return [profilePage(author, path, imprint), breadcrumbs([step], imprint)];
}

/** All corrected stories, each once, in the order of the page. */
export function correctionsBlocks(
  page: Step & { description: string },
  articles: Article[],
  imprint: Imprint,
): Block[] {
  return [collectionPage({ ...page, articles: [...new Set(articles)] }, imprint)];
}

export function standingPageBlocks(page: Page, imprint: Imprint): Block[] {
  const { id, title, description } = page;
  return [webPage({ name: title, description, path: pagePath(id) }, imprint)];
}
