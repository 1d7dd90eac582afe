/** One page of what a search of this paper finds. The index says which stories; the paper shows them. */
import { join } from 'node:path';
import {
  getArticle,
  getArticles,
  getAuthor,
  getSection,
  getTopic,
  type Filter,
} from '../content.ts';
import { edition } from '../edition.ts';
import type { Article } from '../newsroom.ts';
import { pageSize, type PageOf } from '../pagination.ts';
import type { Asked } from './address.ts';
import { markWords, passageOf, type Piece } from './passage.ts';
import { parseQuery, wanted, type Query } from './query.ts';
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
export function searchIndex(): SearchIndex {
  const file = join(/* turbopackIgnore: true */ process.cwd(), edition.dataDir, indexFile);
  opened ??= openSearchIndex(file);
  return opened;
}

/** In the edition's private folder. */
export const indexFile = 'search.sqlite';

/** @returns undefined beyond the last page */
export function searchPaper({ q, filters: given, page }: Asked): Search | undefined {
  const query = parseQuery(q);
  const { filters, topic, author } = known(given);
  const asked = { q: query.typed, filters, page };
  const isAsked =
    wanted(query).length > 0 || (!query.typed && Object.values(filters).some(Boolean));
  if (!isAsked)
    return page > 1 ? undefined : { asked, topic, author, found: undefined, guess: undefined };

  const moment = { now: new Date(), siteEnv: edition.siteEnv };
  const { hits, total, more } = searchIndex().search(query, filters, page, moment);
  if (hits.length === 0 && page > 1) return undefined;
  const guess = total === 0 ? searchIndex().guess(query, filters, moment) : undefined;
  const items = hits.flatMap((hit) => resultOf(hit, query) ?? []);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return { asked, topic, author, found: { items, page, pages, total, more }, guess };
}

function resultOf(
  { slug, text }: { slug: string; text: string },
  query: Query,
): Result | undefined {
  const article = getArticle(slug);
  if (!article) return undefined;
  const terms = wanted(query);
  return { article, title: markWords(article.title, terms), passage: passageOf(text, terms) };
}

/** A topic or an author of drafts only is as unknown to readers as one that nobody wrote down. */
function known({ section, topic, author, ...days }: Filters) {
  const shown = (filter: Filter) => getArticles(filter).length > 0;
  const found = {
    topic: topic && shown({ topic }) ? getTopic(topic) : undefined,
    author: author && shown({ author }) ? getAuthor(author) : undefined,
  };
  const filters: Filters = {
    section: section && getSection(section)?.id,
    topic: found.topic?.id,
    author: found.author?.id,
    ...days,
  };
  return { filters, ...found };
}
