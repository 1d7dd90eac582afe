import { listFeed, listFeedParams } from '@/app/feed-route';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return ahead(() => listFeedParams('topics'), edition.host);
}

export async function GET(_: Request, { params }: RouteContext<'/topics/[id]/[feed]'>) {
  const { id, feed } = await params;
  return listFeed('topics', id, feed);
}
