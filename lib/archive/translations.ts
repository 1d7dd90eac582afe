/** A story in several languages: which is the original, and what search engines are told. */
import { absolute, articlePath } from '../addresses/urls.ts';
import type { Article } from './newsroom.ts';

type Story = Pick<Article, 'slug' | 'language' | 'state' | 'publishedAt'>;

/**
 * The story that the others translate: what was published first; of several at one instant, that in
 * the paper's own language.
 *
 * @param group of one story or more, all published
 */
export function originalOf<T extends Story>(group: T[], paperLanguage: string): T | undefined {
  const rank = ({ language }: T) => (language === paperLanguage ? 0 : 1);
  const time = ({ publishedAt }: T) => Date.parse(publishedAt ?? '');
  return [...group].sort(
    (a, b) => time(a) - time(b) || rank(a) - rank(b) || (a.slug < b.slug ? -1 : 1),
  )[0];
}

/**
 * The same from each story of a group, itself among them; `x-default` is the original.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 *
 * @returns addresses by language tag; nothing for a story that stands alone, or is not published
 */
export function alternatesOf<T extends Story>(
  story: T,
  translations: T[],
  { origin, paperLanguage }: { origin: string; paperLanguage: string },
): Record<string, string> {
  const published = [story, ...translations].filter(({ state }) => state === 'published');
  const original = originalOf(published, paperLanguage);
  if (story.state !== 'published' || published.length < 2 || !original) return {};
  const tagged = published.map((one) => [one.language, one] as const);
  return Object.fromEntries(
    [...tagged.sort(([a], [b]) => (a < b ? -1 : 1)), ['x-default', original] as const].map(
      ([tag, { slug }]) => [tag, absolute(origin, articlePath(slug))],
    ),
  );
}
