import { articles } from './documents.ts';

/** Whether nothing of a story is to go by itself: neither it nor a picture in it. */
export function isLasting(slug: string): boolean {
  const article = articles.get(slug);
  return !article?.withdrawn && !article?.expires.length;
}
