import { crawlerResponse } from '@/app/crawler-response';
import { getArticles, getSite } from '@/lib/archive/questions';
import { newsFiles } from '@/lib/crawlers/news-sitemap';
import { lastmodOf } from '@/lib/crawlers/page-sitemaps';
import { getSitemapFiles } from '@/lib/crawlers/paper-map';
import { newsSitemapFilePath, sitemapFilePath } from '@/lib/crawlers/sitemap-paths';
import { writeSitemapIndex } from '@/lib/crawlers/sitemap-xml';
import { edition } from '@/lib/edition/edition';
import { absolute } from '@/lib/addresses/urls';

export const dynamic = 'force-static';

/** The index of the sitemaps. It always names the first news sitemap, which fills and empties by the clock. */
export function GET() {
  const { origin, siteEnv } = edition;
  if (siteEnv !== 'production') return crawlerResponse('xml', writeSitemapIndex([]));
  const site = getSite();
  const news = newsFiles(getArticles(), { site, origin, now: new Date() });
  const files = [
    ...getSitemapFiles().map((file) => ({
      loc: absolute(origin, sitemapFilePath(file.name)),
      lastmod: lastmodOf(file, site),
    })),
    ...Array.from({ length: Math.max(1, news.length) }, (_, i) => ({
      loc: absolute(origin, newsSitemapFilePath(i + 1)),
    })),
  ];
  return crawlerResponse('xml', writeSitemapIndex(files));
}
