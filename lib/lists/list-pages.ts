/** What the fronts of sections, topics, authors and series have in common: one list, page by page. */
import {
  getAllSeries,
  getArticlesOf,
  getAuthor,
  getAuthors,
  getSection,
  getSections,
  getSeries,
  getTopic,
  getTopics,
} from '../archive/questions.ts';
import type { Article } from '../archive/newsroom.ts';
import { furtherPages, paginate, type PageOf } from './pagination.ts';
import { listPath, type ListOf } from '../addresses/urls.ts';

const lists = {
  sections: { get: getSection, all: getSections },
  topics: { get: getTopic, all: getTopics },
  authors: { get: getAuthor, all: getAuthors },
  series: { get: getSeries, all: getAllSeries },
} satisfies Record<ListOf, List>;

type List = {
  get: (id: string) => Entry | undefined;
  /** Those that have a page: every section, but of the others only those with something to show. */
  all: () => Entry[];
};
type Entry = { id: string; name: string; description?: string | undefined };

export type ListPage = Entry & { list: PageOf<Article>; path: (page: number) => string };

export function getListPage(kind: ListOf, id: string, page: number): ListPage | undefined {
  const entry = lists[kind].get(id);
  const list = paginate(getArticlesOf(kind, id), page);
  if (!entry || !list || (kind !== 'sections' && list.items.length === 0)) return undefined;
  return { ...entry, list, path: (number) => listPath(kind, id, number) };
}

export function listParams(kind: ListOf): { id: string }[] {
  return lists[kind].all().map(({ id }) => ({ id }));
}

export function furtherListParams(kind: ListOf): { id: string; n: string }[] {
  return lists[kind]
    .all()
    .flatMap(({ id }) => furtherPages(getArticlesOf(kind, id)).map((n) => ({ id, n })));
}
