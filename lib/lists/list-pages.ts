/** What the fronts of sections, topics, authors, series and languages have in common: one list, page by page. */
import { getLanguage } from '../archive/languages.ts';
import {
  getAllSeries,
  getLanguages,
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
import { storiesOf, type Front } from './arrange-front.ts';
import { getListFront, isListOfFront } from './fronts.ts';
import { furtherPages, paginate, type PageOf } from './pagination.ts';
import { listPath, type ListOf } from '../addresses/urls.ts';

const lists = {
  sections: { get: getSection, all: getSections },
  topics: { get: getTopic, all: getTopics },
  authors: { get: getAuthor, all: getAuthors },
  series: { get: getSeries, all: getAllSeries },
  languages: { get: getLanguage, all: getLanguages },
} satisfies Record<ListOf, List>;

type List = {
  get: (id: string) => Entry | undefined;
  /** Those that have a page: every section, but of the others only those with something to show. */
  all: () => Entry[];
};
type Entry = { id: string; name: string; description?: string | undefined };

export type ListPage = Entry & {
  /** What editors placed at the head of its first page. */
  front: Front | undefined;
  /** Without what stands on that front. */
  list: PageOf<Article>;
  path: (page: number) => string;
};

export function getListPage(kind: ListOf, id: string, page: number): ListPage | undefined {
  const entry = lists[kind].get(id);
  const list = paginate(getArticlesOf(kind, id), page);
  if (!entry || !list || (kind !== 'sections' && list.items.length === 0)) return undefined;
  const front = page === 1 && isListOfFront(kind) ? getListFront(kind, id) : undefined;
  const placed = new Set((front ? storiesOf(front) : []).map(({ slug }) => slug));
  const items = list.items.filter(({ slug }) => !placed.has(slug));
  const path = (number: number) => listPath(kind, id, number);
  return { ...entry, front, list: { ...list, items }, path };
}

export function listParams(kind: ListOf): { id: string }[] {
  return lists[kind].all().map(({ id }) => ({ id }));
}

export function furtherListParams(kind: ListOf): { id: string; n: string }[] {
  return lists[kind]
    .all()
    .flatMap(({ id }) => furtherPages(getArticlesOf(kind, id)).map((n) => ({ id, n })));
}
