import { getSite } from '@/lib/archive/questions';
import { feedWordsCss } from '@/lib/feeds/feed-words';

export const dynamic = 'force-static';

export function GET() {
  return new Response(feedWordsCss(getSite()), { headers: { 'Content-Type': 'text/css' } });
}
