/** Addresses that readers had once, and where each leads now. */
import { articlePath, markdownPath, pagePath } from './urls.ts';

/** One of them, as it was written. */
export type FormerAddress = {
  /** A path from `/` on, with the query that it needs; `/*` at its end stands for whatever is below. */
  from: string;
  /** A path of this paper, or an https address; `/*` at its end takes what stood for that of `from`. */
  to: string;
};

type Aliased = { id: string; aliases: string[] };

/** An alias is a former slug, whose Markdown leads on as well, or a whole path. */
export function formerOfStory({ id, aliases }: Aliased): FormerAddress[] {
  return aliases.flatMap((alias) =>
    isPath(alias)
      ? [{ from: alias, to: articlePath(id) }]
      : [markdownPath, articlePath].map((path) => ({
          from: path(alias),
          to: path(id),
        })),
  );
}

export function formerOfPage({ id, aliases }: Aliased): FormerAddress[] {
  return aliases.map((alias) => ({
    from: isPath(alias) ? alias : pagePath(alias),
    to: pagePath(id),
  }));
}

/** The slug that an alias was, where it was one of this paper. */
export function formerSlug(alias: string): string {
  return alias.replace(/^\/articles\/([^/?]+)\/?$/, '$1');
}

export function isPath(alias: string): boolean {
  return alias.startsWith('/');
}

/** An address in the one spelling by which two are compared. */
export type Spelling = {
  /** Decoded, composed (NFC), without doubled slashes or one at the end; `/` alone is `''`. */
  path: string;
  /** The same whatever its capitals. */
  key: string;
  query: URLSearchParams;
};

/** Most are written as a browser would ask for them: to take them apart would change nothing. */
export function isPlainAddress(address: string): boolean {
  return plainAddress.test(address);
}

const plainAddress = /^(?:\/[a-z\d-]+)+$/;

/** @returns undefined for what no reader can ask for: not from `/` on, with a `#`, badly encoded */
export function spell(address: string): Spelling | undefined {
  if (isPlainAddress(address)) return { path: address, key: address, query: new URLSearchParams() };
  if (!isPath(address)) return undefined;
  try {
    const { host, pathname, search, hash } = new URL(address.replace(/^\/+/, '/'), 'http://paper');
    if (host !== 'paper' || hash) return undefined;
    const path = decodeURIComponent(pathname)
      .normalize()
      .replace(/\/{2,}/g, '/')
      .replace(/\/$/, '');
    const query = new URLSearchParams(
      [...new URLSearchParams(search)].map(([name, value]) => [
        name.normalize(),
        value.normalize(),
      ]),
    );
    return { path, key: path.toLowerCase().normalize(), query };
  } catch {
    return undefined;
  }
}

/** Whether it stands for all that is below it. */
export function isOpen(address: string): boolean {
  return address.endsWith('/*');
}
