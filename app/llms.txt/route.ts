import { crawlerResponse } from '@/app/crawler-response';
import { getArticles, getPaper } from '@/lib/content';
import { llmsTxt } from '@/lib/crawlers/llms';
import { edition } from '@/lib/edition';

export const dynamic = 'force-static';

export function GET() {
  const body = llmsTxt({ ...getPaper(), articles: getArticles() }, edition.origin);
  return crawlerResponse('text', body);
}
