import type { Article } from '../archive/newsroom.ts';
import type { SiteFields } from '../schema/paper.ts';
import { absolute, articlePath } from '../addresses/urls.ts';

/** How a search engine would show a story; it may cut anywhere, and does so at about this length. */
export type SearchResult = { title: string; address: string; description: string };

const titleLength = 60;
const descriptionLength = 160;

/** @param origin the published paper's where it is known */
export function searchResult(
  { title, standfirst, slug }: Pick<Article, 'title' | 'standfirst' | 'slug'>,
  { site, origin }: { site: Pick<SiteFields, 'name'>; origin: string },
): SearchResult {
  return {
    title: cut(`${title} · ${site.name}`, titleLength),
    address: absolute(origin, articlePath(slug)),
    description: cut(standfirst, descriptionLength),
  };
}

/** Between words, with an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 1)).replace(/[\s.,;:·]+$/, '')}…`;
}
