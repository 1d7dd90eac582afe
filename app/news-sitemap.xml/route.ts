import { newsSitemap } from '@/app/news-route';

export const dynamic = 'force-dynamic';

export function GET() {
  return newsSitemap(1);
}
