import { correctionsFeed, feedParams } from '@/app/feed-route';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return feedParams();
}

export async function GET(_: Request, { params }: RouteContext<'/corrections/[feed]'>) {
  return correctionsFeed((await params).feed);
}
