import { liveFeed, liveFeedParams } from '@/app/feed-route';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return ahead(liveFeedParams, edition.host);
}

export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/feed.json'>) {
  return liveFeed((await params).slug, 'json');
}
