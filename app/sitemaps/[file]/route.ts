import { crawlerResponse, noSuchFile } from '@/app/crawler-response';
import { getSitemapFiles } from '@/lib/crawlers/paper-map';
import { writeUrlset } from '@/lib/crawlers/sitemap-xml';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return ahead(getSitemapFiles, edition.host).map(({ name }) => ({ file: name }));
}

/** A page sitemap; the outside calls it `/sitemap-articles-1.xml`. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const { file: name } = await params;
  const file = getSitemapFiles().find((candidate) => candidate.name === name);
  return file ? crawlerResponse('xml', writeUrlset(file.entries()), file.changed) : noSuchFile();
}
