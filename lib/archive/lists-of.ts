import type { ListOf } from '../addresses/urls.ts';
import type { Article } from './newsroom.ts';

/** The lists that a story stands in. */
export function listsOf({
  section,
  topics,
  authors,
  series,
}: Article): Record<ListOf, { id: string }[]> {
  return { sections: [section], topics, authors, series: series ? [series] : [] };
}
