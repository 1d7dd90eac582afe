import { articles } from './documents.ts';
import { instantsIn } from './shown.ts';

/** Whether nothing of a story is to go by itself: neither it nor a picture in it. */
export function isLasting(slug: string): boolean {
  const document = articles.get(slug);
  return !document?.withdrawn && instantsIn(document, ['expires']).length === 0;
}
