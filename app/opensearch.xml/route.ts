import { getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { openSearchDescription, openSearchType } from '@/lib/search/opensearch';

export const dynamic = 'force-static';

export function GET() {
  return new Response(openSearchDescription(getSite(), edition.origin), {
    headers: { 'Content-Type': `${openSearchType}; charset=utf-8` },
  });
}
