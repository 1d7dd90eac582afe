/** Finds where a former address leads: a look-up or two, however many there are. */
import { isOpen, isPath, spell, type FormerAddress } from './former-addresses.ts';

/**
 * @param search the query, with its `?`; what the former address does not need of it goes along
 * @returns undefined for an address that never was
 */
export type FindFormer = {
  (path: string, search?: string): string | undefined;
  /** Whether an address of this path needs a query, so that what stands there leads to different places. */
  needsQuery: (path: string) => boolean;
};

/** The addresses of one path that need a query: by the names they ask for, then by the values. */
type Asking = { names: string[]; to: Map<string, string> };

/** The most exact wins: with a query before without one, a path before what stands for all below it. */
export function makeFindFormer(addresses: Iterable<FormerAddress>): FindFormer {
  const exact = new Map<string, string>();
  const asking = new Map<string, Asking[]>();
  const open = new Map<string, string>();
  let deepest = 0;

  for (const { from, to: written } of addresses) {
    const to = encoded(written);
    const spelt = spell(isOpen(from) ? from.slice(0, -1) : from);
    if (!spelt) continue;
    const { key, query } = spelt;
    if (isOpen(from)) {
      open.set(key, to);
      deepest = Math.max(deepest, depthOf(key));
    } else if (query.size === 0) exact.set(key, to);
    else {
      const ways = asking.get(key) ?? [];
      const names = [...new Set(query.keys())].sort();
      let way = ways.find((known) => known.names.join() === names.join());
      if (!way) ways.push((way = { names, to: new Map() }));
      way.to.set(valuesOf(query, names), to);
      asking.set(key, ways);
    }
  }

  function findAsking(key: string, query: URLSearchParams): string | undefined {
    // One that asks for more is more exact.
    const ways = asking.get(key)?.toSorted((a, b) => b.names.length - a.names.length) ?? [];
    for (const { names, to } of ways) {
      const found = to.get(valuesOf(query, names));
      if (found === undefined) continue;
      const rest = new URLSearchParams(query);
      for (const name of names) rest.delete(name);
      return withQuery(found, rest.toString());
    }
    return undefined;
  }

  function findOpen(path: string, key: string): string | undefined {
    const parts = key.split('/', deepest + 1);
    for (let depth = parts.length; open.size > 0 && depth > 0; depth -= 1) {
      const to = open.get(parts.slice(0, depth).join('/'));
      if (to === undefined) continue;
      if (!isOpen(to)) return to;
      const below = path.split('/').slice(depth).map(encodeURIComponent).join('/');
      const whole = `${to.slice(0, -1)}${below}`;
      return exact.get(spell(whole)?.key ?? '') ?? whole;
    }
    return undefined;
  }

  const find = (path: string, search = '') => {
    const spelt = spell(path + search);
    if (!spelt) return undefined;
    const { key, query } = spelt;
    const byQuery = query.size > 0 ? findAsking(key, query) : undefined;
    if (byQuery !== undefined) return byQuery;
    const to = exact.get(key) ?? findOpen(spelt.path, key);
    return to === undefined ? undefined : withQuery(to, search.slice(1));
  };
  return Object.assign(find, {
    needsQuery: (path: string) => asking.has(spell(path)?.key ?? ''),
  });
}

const depthOf = (key: string) => key.split('/').length;

function valuesOf(query: URLSearchParams, names: string[]): string {
  return JSON.stringify(names.map((name) => query.getAll(name)));
}

/** As it can stand in a header: no letter beyond ASCII. */
function encoded(to: string): string {
  if (!isPath(to)) return new URL(to).href;
  const { pathname, search, hash } = new URL(to, 'http://paper');
  return pathname + search + hash;
}

/** @param more another query, without its `?` */
export function withQuery(to: string, more: string): string {
  if (!more) return to;
  const [, address = '', part = ''] = /^([^#]*)(.*)$/s.exec(to) ?? [];
  return `${address}${address.includes('?') ? '&' : '?'}${more}${part}`;
}
