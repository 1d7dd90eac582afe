import { expect, test } from 'vitest';
import { makeEntry, makeLiveArticle } from '../archive/live-fixture.ts';
import { livePage, livePageNumbers, newestPage, placeOfEntry } from './live-pages.ts';

/** `entry-1` is the oldest. */
const storyOf = (count: number) =>
  makeLiveArticle(Array.from({ length: count }, (_, i) => makeEntry(`entry-${i + 1}`, i)));

const namesOn = (page: ReturnType<typeof livePage>) =>
  page?.entries.map(({ id }) => Number(/\d+$/.exec(id)?.[0]));

test('the story itself shows the newest 25, the newest first, and leads on to the next older one', () => {
  const page = newestPage(storyOf(60));
  expect(namesOn(page)).toEqual(Array.from({ length: 25 }, (_, i) => 60 - i));
  expect(page.earlier).toBe('/articles/night/page/2#entry-entry-35');
  expect(newestPage(storyOf(25)).earlier).toBeUndefined();
});

test('a page keeps its entries while others arrive', () => {
  for (const count of [50, 51, 74, 300]) {
    const story = storyOf(count);
    expect(namesOn(livePage(story, 1))).toEqual(Array.from({ length: 25 }, (_, i) => 25 - i));
    expect(namesOn(livePage(story, 2))).toEqual(Array.from({ length: 25 }, (_, i) => 50 - i));
    expect(placeOfEntry(story, { id: 'night/entry-26' })).toBe(
      '/articles/night/page/2#entry-entry-26',
    );
  }
});

test('every entry stands on one page, and pages lead to each other and to the story', () => {
  const story = storyOf(51);
  expect(livePageNumbers(story)).toEqual(['1', '2', '3']);
  const all = [1, 2, 3].flatMap((n) => namesOn(livePage(story, n)) ?? []);
  expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
  expect([1, 2, 3].map((n) => livePage(story, n)?.newer)).toEqual([
    '/articles/night/page/2',
    '/articles/night/page/3',
    '/articles/night',
  ]);
  expect([1, 2, 3].map((n) => livePage(story, n)?.earlier)).toEqual([
    undefined,
    '/articles/night/page/1',
    '/articles/night/page/2',
  ]);
});

test.each([0, -1, 4, 1.5, NaN])('there is no page %d', (n) => {
  expect(livePage(storyOf(51), n)).toBeUndefined();
});

test('a story without an entry has none', () => {
  expect(livePageNumbers(storyOf(0))).toEqual([]);
  expect(newestPage(storyOf(0)).entries).toEqual([]);
});
