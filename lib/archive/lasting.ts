import { articles, authors } from './documents.ts';
import { fieldTexts } from '../schema/field-texts.ts';
import { entriesOf } from './live-entries.ts';

/** Whether nothing of a story's page is to go by itself: neither it nor a picture in it, in its entries, of its authors. */
export function isLasting(slug: string): boolean {
  const article = articles.get(slug);
  if (!article) return true;
  const entries = entriesOf(slug);
  const signed = [article, ...entries].flatMap((one) => one.authors.map((id) => authors.get(id)));
  return (
    !article.withdrawn &&
    article.expires.length === 0 &&
    fieldTexts([...entries, ...signed], ['expires']).length === 0
  );
}
