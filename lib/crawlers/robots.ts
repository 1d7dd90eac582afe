/** robots.txt. https://www.rfc-editor.org/rfc/rfc9309 */
import type { SiteEnv } from '../edition/hosts.ts';
import type { Site } from '../archive/newsroom.ts';
import type { SiteFields } from '../schema/paper.ts';
import { absolute, newsSitemapPath, sitemapPath } from '../addresses/urls.ts';
import { aiCrawlers } from './ai-crawlers.ts';

export type AiTerms = SiteFields['aiCrawlers'];

/**
 * Nothing that carries `noindex` is disallowed, or the `noindex` would never be read: not search,
 * and on a preview, which is all `noindex` and has empty sitemaps, nothing.
 */
export function robotsTxt(
  { aiCrawlers: terms, words }: Pick<Site, 'aiCrawlers' | 'words'>,
  { siteEnv, origin }: { siteEnv: SiteEnv; origin: string },
): string {
  const everyone = ['User-agent: *', 'Allow: /', ''];
  if (siteEnv !== 'production') return everyone.join('\n');
  const refused = refusedBy(terms);
  return [
    ...everyone,
    // For people.
    `# ${words.machines[terms]}`,
    // A group takes the place of `*` for those it names.
    ...refused.map((name) => `User-agent: ${name}`),
    ...(refused.length > 0 ? ['Disallow: /'] : []),
    '',
    `Sitemap: ${absolute(origin, sitemapPath)}`,
    `Sitemap: ${absolute(origin, newsSitemapPath)}`,
    '',
  ].join('\n');
}

function refusedBy(terms: AiTerms): string[] {
  if (terms === 'all') return [];
  return [...aiCrawlers.training, ...(terms === 'none' ? aiCrawlers.search : [])];
}
