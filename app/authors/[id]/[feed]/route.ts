import { listFeed, listFeedParams } from '@/app/feed-route';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return ahead(() => listFeedParams('authors'), edition.host);
}

export async function GET(_: Request, { params }: RouteContext<'/authors/[id]/[feed]'>) {
  const { id, feed } = await params;
  return listFeed('authors', id, feed);
}
