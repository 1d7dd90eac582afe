/** What the sitemaps speak of, asked for once: the routes print it, `npm run announce` compares it. */
import { getTranslations } from '../archive/languages.ts';
import { countPictures, getPictures } from '../archive/pictures.ts';
import {
  getArticles,
  getArticlesOf,
  getCorrections,
  getPages,
  getPaper,
} from '../archive/questions.ts';
import { edition } from '../edition/edition.ts';
import { storiesOf } from '../lists/arrange-front.ts';
import { getHomeFront } from '../lists/fronts.ts';
import { listParams } from '../lists/list-pages.ts';
import type { Article } from '../archive/newsroom.ts';
import { listPath, lists, type ListOf } from '../addresses/urls.ts';
import { pageSitemaps, type List, type SitemapFile } from './page-sitemaps.ts';

/** Every file of them asks, and an archive is long: made once of what is shown now. */
let kept: { articles: Article[]; files: SitemapFile[] } | undefined;

/** A preview has none: nothing of it may be listed, and its canonical pages are elsewhere. */
export function getSitemapFiles(): SitemapFile[] {
  if (edition.siteEnv !== 'production') return [];
  const articles = getArticles();
  if (kept?.articles !== articles) kept = { articles, files: makeSitemapFiles(articles) };
  return kept.files;
}

function makeSitemapFiles(articles: Article[]): SitemapFile[] {
  const { site } = getPaper();
  const paper = {
    articles,
    picturesOf: getPictures,
    countPictures,
    translationsOf: getTranslations,
    front: storiesOf(getHomeFront()),
    lists: lists.flatMap(listsOf),
    corrections: getCorrections(),
    pages: getPages(),
  };
  return pageSitemaps(paper, { origin: edition.origin, zone: site });
}

function listsOf(kind: ListOf): List[] {
  return listParams(kind).map(({ id }) => ({
    path: (page) => listPath(kind, id, page),
    articles: getArticlesOf(kind, id),
  }));
}
