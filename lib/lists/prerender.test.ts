import { expect, test } from 'vitest';
import { makeArticle } from '../archive/article-fixture.ts';
import { restAhead, storiesAhead } from './prerender.ts';

const stories = Array.from({ length: 500 }, (_, i) => makeArticle({ slug: `story-${i}` }));

test('the newest stories are made ahead, however long the archive is', () => {
  expect(storiesAhead(stories, '')).toEqual(stories.slice(0, 24));
  expect(storiesAhead([...stories, ...stories], '')).toHaveLength(24);
});

test('lists, further pages and feeds wait until someone asks', () => {
  expect(restAhead(() => [{ n: '2' }], '')).toEqual([]);
});

test('a deploy host gets all of it, since there every other address is a 404', () => {
  expect(storiesAhead(stories, 'Vercel')).toEqual(stories);
  expect(restAhead(() => [{ n: '2' }], 'Vercel')).toEqual([{ n: '2' }]);
});
