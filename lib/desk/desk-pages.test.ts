import { expect, test } from 'vitest';
import { deskPage, groupRows } from './desk-pages.ts';
import { makeDeskRow, makeDeskStory } from './desk-fixture.ts';
import { deskListPath, deskStoryPath } from './desk-paths.ts';

const rows = Array.from({ length: 120 }, (_, i) =>
  makeDeskRow({
    story: makeDeskStory({ slug: `story-${i}` }),
    standing: i < 60 ? 'draft' : 'published',
  }),
);

test('a large archive has pages, and each row is on one of them', () => {
  const pages = [1, 2, 3].map((n) => deskPage(rows, n)!);
  expect(pages.flatMap(({ groups }) => groups.flatMap((group) => group.rows))).toEqual(rows);
  expect(pages[1]?.groups.map(({ standing, rows: { length } }) => [standing, length])).toEqual([
    ['draft', 10],
    ['published', 40],
  ]);
});

test.each([0, 4, 1.5, NaN])('there is no page %s', (n) => {
  expect(deskPage(rows, n)).toBeUndefined();
});

test('an empty desk has one page', () => {
  expect(deskPage([], 1)).toEqual({ groups: [], page: 1, pages: 1 });
});

test('groups stand in the order of the desk, whatever the order of the rows', () => {
  const mixed = [rows[119]!, rows[0]!, makeDeskRow({ standing: 'lost' })];
  expect(groupRows(mixed).map(({ standing }) => standing)).toEqual(['lost', 'draft', 'published']);
});

test('the first page of the desk is the desk', () => {
  expect(deskListPath(1)).toBe('/desk');
  expect(deskListPath(2)).toBe('/desk/page/2');
  expect(deskStoryPath('trucks')).toBe('/desk/trucks');
});
