import { crawlerResponse, noSuchFile } from '@/app/crawler-response';
import { edition } from '@/lib/edition/edition';

export const dynamic = 'force-static';

/** Shows IndexNow that who announces is who publishes. https://www.indexnow.org/documentation */
export function GET() {
  return edition.indexNowKey ? crawlerResponse('text', edition.indexNowKey) : noSuchFile();
}
