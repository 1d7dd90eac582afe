import type { ListOf } from '../addresses/urls.ts';
import type { Article, Author } from './newsroom.ts';

/** The lists that a story stands in. */
export function listsOf(article: Article): Record<ListOf, { id: string }[]> {
  const { section, topics, series, language } = article;
  return {
    sections: [section],
    topics,
    authors: authorsOf(article),
    series: series ? [series] : [],
    languages: [{ id: language.toLowerCase() }],
  };
}

/** Who wrote it, and of a live story who wrote its entries. */
export function authorsOf({ authors, live }: Pick<Article, 'authors' | 'live'>): Author[] {
  // Most stories have one author: nothing can stand twice.
  if (!live && authors.length < 2) return authors;
  const all = [...authors, ...(live?.entries ?? []).flatMap((entry) => entry.authors)];
  return [...new Map(all.map((author) => [author.id, author])).values()];
}
