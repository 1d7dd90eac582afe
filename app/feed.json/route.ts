import { siteFeed } from '@/app/feed-route';

export const dynamic = 'force-static';

export function GET() {
  return siteFeed('json');
}
