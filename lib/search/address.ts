/** The address of a search, and what it asks for. Every field of the form is optional. */
import { parseQuery } from './query.ts';
import type { Filters } from './search-index.ts';

export const searchPath = '/search';

export type SearchParams = Record<string, string | string[] | undefined>;

export type Asked = { q: string; filters: Filters; page: number };

/** @returns undefined for a page that no list has */
export function readSearch(params: SearchParams): Asked | undefined {
  const first = (name: string) => [params[name]].flat()[0] ?? '';
  const number = first('page') || '1';
  if (!/^[1-9]\d{0,3}$/.test(number)) return undefined;
  const days = [dayOf(first('from')), dayOf(first('to'))];
  const [from, to] = days[0] && days[1] ? days.sort() : days;
  return {
    q: first('q'),
    filters: {
      section: first('section') || undefined,
      topic: first('topic') || undefined,
      author: first('author') || undefined,
      from,
      to,
    },
    page: Number(number),
  };
}

/** Anything else is as good as no day. */
function dayOf(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** The address that asks for this: always the same one. */
export function searchAddress({ q, filters, page = 1 }: Omit<Asked, 'page'> & { page?: number }) {
  const { section, topic, author, from, to } = filters;
  const fields = { q, section, topic, author, from, to, page: page > 1 ? String(page) : '' };
  const given = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `${searchPath}?${query}` : searchPath;
}

/** @param address path and query @returns as `readSearch`, with the words as the page prints them */
export function readSearchAddress(address: string): Asked | undefined {
  const { searchParams } = new URL(address, 'http://paper');
  // Of a field given twice, the first counts.
  const asked = readSearch(Object.fromEntries([...searchParams].reverse()));
  return asked && { ...asked, q: parseQuery(asked.q).typed };
}
