/** The sitemap of a site that is served, read as a crawler reads it. */
import { convert } from 'xmlbuilder2';
import { sitemapPath } from '../addresses/urls.ts';
import type { Sitemap } from './compare-sitemaps.ts';

type Listed = { loc: string; lastmod?: string };
/** One entry is given as itself, several as a list, none as nothing. */
type Some = Listed | Listed[];
type File = { urlset?: { url?: Some } | string; sitemapindex?: { sitemap?: Some } | string };

/**
 * @param origin of the site, which need not be the one that its sitemap names
 * @returns an empty sitemap for a site that has none yet
 * @throws {Error} where a file cannot be had
 */
export async function readSitemap(origin: string): Promise<Sitemap> {
  const index = await readFile(origin + sitemapPath, true);
  const sitemap: Sitemap = new Map();
  for (const { loc } of listed(index.sitemapindex, 'sitemap')) {
    const { pathname } = new URL(loc);
    // The news sitemap changes by the clock, and its stories are in the others.
    if (pathname.startsWith('/news-sitemap')) continue;
    add(await readFile(origin + pathname, false), sitemap);
  }
  add(index, sitemap);
  return sitemap;
}

function add({ urlset }: File, sitemap: Sitemap): void {
  for (const { loc, lastmod } of listed(urlset, 'url')) sitemap.set(loc, lastmod);
}

async function readFile(url: string, mayBeMissing: boolean): Promise<File> {
  const response = await ask(url);
  if (mayBeMissing && response.status === 404) return {};
  if (!response.ok) throw new Error(`${url} answers ${response.status}; nothing was announced.`);
  return convert(await response.text(), { format: 'object' }) as File;
}

async function ask(url: string): Promise<Response> {
  try {
    return await fetch(url, { headers: { 'Cache-Control': 'no-cache' } });
  } catch (error) {
    throw new Error(`${url} cannot be reached; nothing was announced.`, { cause: error });
  }
}

function listed<K extends string>(root: { [key in K]?: Some } | string | undefined, key: K) {
  const some = typeof root === 'object' ? root[key] : undefined;
  return some === undefined ? [] : [some].flat();
}
