import { expect, test } from 'vitest';
import { changedFeeds, compareSitemaps, shows } from './compare-sitemaps.ts';

const at = (path: string) => `https://example.org${path}`;
const day = (n: number) => `2024-02-0${n}T12:00:00Z`;
const before = new Map([
  [at('/articles/same'), day(1)],
  [at('/articles/corrected'), day(1)],
  [at('/articles/withdrawn'), day(1)],
  [at('/about'), undefined],
]);
const after = new Map([
  [at('/articles/same'), '2024-02-01T07:00:00-05:00'],
  [at('/articles/corrected'), day(2)],
  [at('/articles/new'), day(2)],
  [at('/about'), undefined],
  [at('/ethics'), undefined],
]);
const changes = compareSitemaps(before, after);

test('what is new, has another date or is gone is a change; the same instant in another zone is none', () => {
  expect(changes).toEqual({
    updated: [at('/articles/corrected'), at('/articles/new'), at('/ethics')],
    gone: [at('/articles/withdrawn')],
  });
  expect(compareSitemaps(after, after)).toEqual({ updated: [], gone: [] });
});

test('a site shows an edition when it shows every change, whatever else it has', () => {
  expect(shows(before, changes, after)).toBe(false);
  expect(shows(new Map([...before, ...after]), changes, after)).toBe(false);
  expect(shows(new Map([...after, [at('/articles/scheduled'), day(3)]]), changes, after)).toBe(
    true,
  );
});

test('the feeds of a list that changed are told, those of its further pages do not exist', () => {
  const updated = ['/sections/world', '/sections/world/page/2', '/corrections', '/about'].map(at);
  expect(changedFeeds({ updated, gone: [] }, at(''))).toEqual([
    ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => at(`/sections/world/${name}`)),
    ...['feed.xml', 'atom.xml', 'feed.json'].map((name) => at(`/corrections/${name}`)),
  ]);
});

test('any story that comes, changes or goes is news to the readers of the paper itself', () => {
  const home = [at('/feed.xml'), at('/atom.xml'), at('/feed.json')];
  expect(changedFeeds({ updated: [at('/articles/new')], gone: [] }, at(''))).toEqual(home);
  expect(changedFeeds({ updated: [], gone: [at('/articles/old')] }, at(''))).toEqual(home);
});
