import { crawlerResponse, noSuchFile, noStore } from '@/app/crawler-response';
import { getArticles, getSite } from '@/lib/archive/questions';
import { newsFile } from '@/lib/crawlers/news-sitemap';
import { writeUrlset } from '@/lib/crawlers/sitemap-xml';
import { edition } from '@/lib/edition/edition';

/** What both routes of the news sitemap have in common. A preview's names nothing. @param n of the file, from 1 */
export function newsSitemap(n: number): Response {
  const { origin, siteEnv } = edition;
  const isPublished = siteEnv === 'production';
  const articles = isPublished ? getArticles() : [];
  const entries = newsFile(articles, n, { site: getSite(), origin, now: new Date() });
  if (!entries) return noSuchFile();
  return crawlerResponse('xml', writeUrlset(isPublished ? entries : []), undefined, noStore);
}
