import { expect, test } from 'vitest';
import { newYork } from '../archive/article-fixture.ts';
import { makeEntry, makeLiveArticle } from '../archive/live-fixture.ts';
import { pageSitemaps } from './page-sitemaps.ts';

const origin = 'https://example.org';
const correction = { at: '2024-02-14T01:00:00Z', kind: 'correction' as const, text: 'It was two.' };

test('a live story is as new as its newest entry; its entries and their pages stand beside it', () => {
  const entries = Array.from({ length: 26 }, (_, i) => makeEntry(`entry-${i + 1}`, i));
  const article = makeLiveArticle([
    { ...entries[0]!, corrections: [correction] },
    ...entries.slice(1),
  ]);
  const files = pageSitemaps(
    {
      articles: [article],
      picturesOf: () => [],
      countPictures: () => 0,
      translationsOf: () => [],
      front: [],
      lists: [],
      corrections: [],
      pages: [],
    },
    { origin, zone: newYork },
  );
  const dates = new Map(
    files.flatMap((file) => file.entries().map(({ loc, lastmod }) => [loc, lastmod])),
  );
  const corrected = '2024-02-13T20:00:00-05:00';
  const story = `${origin}/articles/night`;
  expect(dates.get(story)).toBe(corrected);
  expect(dates.get(`${story}/entry-1`)).toBe(corrected);
  expect(dates.get(`${story}/entry-26`)).toBe('2024-02-13T16:30:00-05:00');
  expect(dates.get(`${story}/page/1`)).toBe(corrected);
  expect(dates.get(`${story}/page/2`)).toBe('2024-02-13T16:30:00-05:00');
  expect(dates.has(`${story}/page/3`)).toBe(false);
});
