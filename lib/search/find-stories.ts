/** What the index alone says to a question: plain data in, plain data out, on whatever thread. */
import { passageOf, type Piece } from './passage.ts';
import { wanted, type Query } from './query.ts';
import type { Filters, Moment, SearchIndex } from './search-index.ts';

/** `page` counts from 1. */
export type SearchRequest = { query: Query; filters: Filters; page: number; moment: Moment };

export type StoriesFound = {
  hits: { slug: string; passage: Piece[] }[];
  /** At most as many as were put in order; `more` says that there were others. */
  total: number;
  more: boolean;
  /** Another spelling that finds something, where this one does not. */
  guess: string | undefined;
};

export function findStories(
  index: Pick<SearchIndex, 'search' | 'guess'>,
  { query, filters, page, moment }: SearchRequest,
): StoriesFound {
  const { hits, total, more } = index.search(query, filters, page, moment);
  const terms = wanted(query);
  return {
    hits: hits.map(({ slug, text }) => ({ slug, passage: passageOf(text, terms, query.language) })),
    total,
    more,
    guess: total === 0 ? index.guess(query, filters, moment) : undefined,
  };
}
