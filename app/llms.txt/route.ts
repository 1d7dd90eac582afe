import { crawlerResponse } from '@/app/crawler-response';
import { getArticles, getPaper } from '@/lib/archive/questions';
import { llmsTxt } from '@/lib/crawlers/llms';
import { edition } from '@/lib/edition/edition';

export const dynamic = 'force-static';

export function GET() {
  const body = llmsTxt({ ...getPaper(), articles: getArticles() }, edition.origin);
  return crawlerResponse('text', body);
}
