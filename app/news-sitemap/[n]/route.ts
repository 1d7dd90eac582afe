import { newsSitemap } from '@/app/news-route';

export const dynamic = 'force-dynamic';

/** A further file of the news sitemap; the outside calls it `/news-sitemap-2.xml`. */
export async function GET(_: Request, { params }: RouteContext<'/news-sitemap/[n]'>) {
  return newsSitemap(Number((await params).n));
}
