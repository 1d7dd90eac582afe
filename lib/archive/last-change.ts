import type { Article } from './newsroom.ts';

/** The newest of a story's instants: published, updated, corrected; none for a draft without a date. */
export function lastChange(
  story: Pick<Article, 'publishedAt' | 'updatedAt' | 'corrections'>,
): string | undefined {
  const { publishedAt, updatedAt, corrections } = story;
  return newest([publishedAt, updatedAt, ...corrections.map(({ at }) => at)]);
}

/** Compared as instants, since their offsets may differ. */
export function newest(instants: (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}
