/** The news sitemap. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
import { toZonedIso } from '../language/dates.ts';
import type { Article } from '../archive/newsroom.ts';
import type { SiteFields } from '../schema/paper.ts';
import { absolute, articlePath, homePath } from '../addresses/urls.ts';
import type { Entry } from './sitemap-xml.ts';

const window = 48 * 60 * 60 * 1000;
const mostEntries = 1000;

type Place = { site: SiteFields; origin: string; now: Date };

/**
 * What was paid for is no news. https://support.google.com/news/publisher-center/answer/6204050
 *
 * @returns the stories published in the 48 hours before `now`, newest first, in files of 1,000
 */
export function newsFiles(articles: Article[], { site, origin, now }: Place): Entry[][] {
  const name = site.name;
  const entries = articles.flatMap((article) => {
    const { slug, language: tag, publishedAt } = article;
    const age = now.getTime() - Date.parse(publishedAt ?? '');
    if (!publishedAt || age < 0 || age >= window) return [];
    // Not of the others: each would be read for it.
    const { title, sponsor } = article;
    if (sponsor) return [];
    const language = newsLanguage(tag);
    const news = { name, language, publishedAt: toZonedIso(publishedAt, site), title };
    return [{ loc: absolute(origin, articlePath(slug)), news }];
  });
  return Array.from({ length: Math.ceil(entries.length / mostEntries) }, (_, i) =>
    entries.slice(i * mostEntries, (i + 1) * mostEntries),
  );
}

/**
 * The protocol knows no sitemap without an address: one whose stories have aged names the front page,
 * which is no news. https://www.sitemaps.org/protocol.html
 *
 * @param n counts from 1
 * @returns the entries of one file; undefined for a file that the paper has too few stories to ever fill
 */
export function newsFile(articles: Article[], n: number, place: Place): Entry[] | undefined {
  const possible = Math.max(1, Math.ceil(articles.length / mostEntries));
  if (!Number.isInteger(n) || n < 1 || n > possible) return undefined;
  return newsFiles(articles, place)[n - 1] ?? [{ loc: absolute(place.origin, homePath) }];
}

/** ISO 639, two letters where there are two; of all countries Google wants only Chinese ones named. */
export function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
