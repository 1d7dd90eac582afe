import { crawlerResponse } from '@/app/crawler-response';
import { getSite } from '@/lib/archive/questions';
import { robotsTxt } from '@/lib/crawlers/robots';
import { edition } from '@/lib/edition/edition';

export const dynamic = 'force-static';

export function GET() {
  return crawlerResponse('text', robotsTxt(getSite(), edition));
}
