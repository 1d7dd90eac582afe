/**
 * Where the files below the index are. They stand at the root, since a sitemap speaks only for what
 * lies beside and below it. https://www.sitemaps.org/protocol.html#location
 */
import { newsSitemapPath } from '../addresses/urls.ts';

/** @param name as `pageSitemaps` gives it */
export function sitemapFilePath(name: string): string {
  return `/sitemap-${name}.xml`;
}

/** @param n counts from 1 */
export function newsSitemapFilePath(n: number): string {
  return n === 1 ? newsSitemapPath : `/news-sitemap-${n}.xml`;
}
