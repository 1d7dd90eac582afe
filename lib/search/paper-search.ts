/** One page of what a search of this paper finds. The index says which stories; the paper shows them. */
import { join } from 'node:path';
import {
  getArticle,
  getArticlesOf,
  getAuthor,
  getSection,
  getSite,
  getTopic,
} from '../archive/questions.ts';
import { edition } from '../edition/edition.ts';
import type { Article } from '../archive/newsroom.ts';
import { pageSize, type PageOf } from '../lists/pagination.ts';
import type { Asked } from './address.ts';
import { findStories, type SearchRequest, type StoriesFound } from './find-stories.ts';
import { markWords, type Piece } from './passage.ts';
import { parseQuery, wanted } from './query.ts';
import { indexFile } from './index-file.ts';
import { openSearchIndex, type Filters, type SearchIndex } from './search-index.ts';

export type Result = { article: Article; title: Piece[]; passage: Piece[] };

type Named = { id: string; name: string };

export type Search = {
  /** What was asked for, as it was understood: what the paper does not know is left out. */
  asked: Asked;
  /** The topic and the author that were asked for. */
  topic: Named | undefined;
  author: Named | undefined;
  /** Nothing where nothing was asked for. */
  found: (PageOf<Result> & { total: number; more: boolean }) | undefined;
  /** Another spelling that finds something, where this one does not. */
  guess: string | undefined;
};

let opened: SearchIndex | undefined;

/** @throws {Error} where the content step left no index */
function searchIndex(): SearchIndex {
  const file = join(/* turbopackIgnore: true */ process.cwd(), edition.dataDir, indexFile);
  opened ??= openSearchIndex(file);
  return opened;
}

/** A search as it was understood; `question` is what the index has to answer, if anything. */
export type Understood = Pick<Search, 'asked' | 'topic' | 'author'> & {
  question: SearchRequest | undefined;
};

/** @returns undefined beyond the last page */
export function searchPaper(asked: Asked): Search | undefined {
  const understood = understand(asked);
  const { question } = understood;
  return makeSearch(understood, question && findStories(searchIndex(), question));
}

export function understand({ q, filters: given, page }: Asked): Understood {
  const query = parseQuery(q, getSite().language);
  const { filters, topic, author } = known(given);
  const isSearch =
    wanted(query).length > 0 || (!query.typed && Object.values(filters).some(Boolean));
  const moment = { now: new Date(), siteEnv: edition.siteEnv };
  return {
    asked: { q: query.typed, filters, page },
    ...{ topic, author },
    question: isSearch ? { query, filters, page, moment } : undefined,
  };
}

/**
 * @param found what the index says to the question
 * @returns undefined beyond the last page
 */
export function makeSearch(
  { asked, topic, author, question }: Understood,
  found: StoriesFound | undefined,
): Search | undefined {
  const { page } = asked;
  const isEmpty = !found || found.hits.length === 0;
  if (isEmpty && page > 1) return undefined;
  if (!question || !found) return { asked, topic, author, found: undefined, guess: undefined };
  const { hits, total, more, guess } = found;
  const terms = wanted(question.query);
  const items = hits.flatMap(({ slug, passage }) => {
    const article = getArticle(slug);
    return article
      ? [{ article, title: markWords(article.title, terms, question.query.language), passage }]
      : [];
  });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return { asked, topic, author, found: { items, page, pages, total, more }, guess };
}

/** A topic or an author of drafts only is as unknown to readers as one that nobody wrote down. */
function known({ section, topic, author, ...days }: Filters) {
  const found = {
    topic: topic && getArticlesOf('topics', topic).length > 0 ? getTopic(topic) : undefined,
    author: author && getArticlesOf('authors', author).length > 0 ? getAuthor(author) : undefined,
  };
  const filters: Filters = {
    section: section && getSection(section)?.id,
    topic: found.topic?.id,
    author: found.author?.id,
    ...days,
  };
  return { filters, ...found };
}
