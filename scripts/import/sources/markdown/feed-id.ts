/** The id that the standard feed of a system gave a post, so that no subscriber meets it twice. */
import type { FolderSystem } from './folder-system.ts';

/**
 * Hugo, Eleventy's plug-in and Astro's give the whole address; jekyll-feed gives Jekyll's own id, which is the address
 * of the folder with the post's slug. A system that is not known had a feed of its own, or none.
 *
 * @see https://github.com/gohugoio/hugo/blob/master/tpl/tplimpl/embedded/templates/rss.xml
 * @see https://github.com/jekyll/jekyll-feed/blob/master/lib/jekyll-feed/feed.xml
 * @see https://www.11ty.dev/docs/plugins/rss/
 * @see https://docs.astro.build/en/recipes/rss/
 * @param address the usual one of the post; none where it was never published
 * @returns undefined where it cannot be known
 */
export function standardFeedId(
  address: string | undefined,
  slug: string,
  { system, site, base = '' }: Pick<FolderSystem, 'system' | 'site' | 'base'>,
): string | undefined {
  if (!site.origin || !address || system === 'markdown') return undefined;
  const path = system === 'jekyll' ? `${address.replace(/\/?[^/]*\/?$/, '')}/${slug}` : address;
  return new URL(`${site.origin}${base.replace(/\/$/, '')}${path}`).href;
}
