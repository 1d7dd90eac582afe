/** Live coverage for tests: a story of the slug `night`, and entries of it. */
import { headlineCard, typeCard } from '../share-card/share-card.ts';
import { makeArticle, makeAuthor } from './article-fixture.ts';
import type { Article, LiveEntry } from './newsroom.ts';

const start = Date.parse('2024-02-13T21:05:00Z');

/** @param minutes after the beginning of the coverage */
export function makeEntry(
  name: string,
  minutes: number,
  overrides: Partial<LiveEntry> = {},
): LiveEntry {
  const title = overrides.title ?? `Entry ${name}`;
  return {
    id: `night/${name}`,
    state: 'published',
    at: new Date(start + minutes * 60_000).toISOString(),
    title,
    authors: [makeAuthor('jane-doe')],
    photo: undefined,
    card: typeCard(headlineCard({ headline: title, section: 'World', paper: 'The Fixture' }), true),
    corrections: [],
    story: undefined,
    ...overrides,
  };
}

/** @param entries in any order */
export function makeLiveArticle(
  entries: LiveEntry[],
  { closedAt, ...overrides }: Partial<Article> & { closedAt?: string } = {},
): Article {
  const newestFirst = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return makeArticle({
    slug: 'night',
    title: 'The night of the count',
    kind: 'live',
    live: { entries: newestFirst, closedAt },
    ...overrides,
  });
}
