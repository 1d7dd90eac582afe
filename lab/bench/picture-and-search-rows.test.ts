import { expect, test } from 'vitest';
import { ownSources, photoRows, searchRows } from './picture-and-search-rows.ts';
import type { Photos, Report } from './results.ts';

const machine = { cpu: 'a', cores: 2, memoryGiB: 24, system: 'b', node: '20', chromium: '156' };
const stamp = { date: '2026-11-22', commit: 'c', machine };
const only = (value: number) => ({ median: value, min: value, max: value });
const figures: Photos = {
  pictures: 19,
  made: 6,
  kinds: [
    { crop: 'whole', format: 'avif', files: 6, ms: only(400), bytes: only(20_480) },
    { crop: 'whole', format: 'jpg', files: 6, ms: only(40), bytes: only(40_960) },
    { crop: 'card', format: 'jpg', files: 1, ms: only(50), bytes: only(51_200) },
  ],
  filesOfOne: 64,
  cacheOfOne: 2 ** 21,
  editionFiles: 1216,
  editionCache: 38 * 2 ** 20,
  xmp: { median: 1500, min: 1400, max: 1600 },
};
const photos = (made: number): Report => ({ photos: { ...stamp, figures: { ...figures, made } } });

test('each crop has one row with its formats', () => {
  expect(photoRows(photos(6)).slice(0, 2)).toEqual([
    ['picture, whole: a file', 'avif 400 ms, 20.0 KiB; jpg 40 ms, 40.0 KiB'],
    ['picture, card: a file', 'jpg 50 ms, 50.0 KiB'],
  ]);
});

test('a cache that was not made whole is said to be estimated', () => {
  expect(photoRows(photos(6)).at(-1)?.[1]).toBe('1,216, 38.0 MiB, estimated');
  expect(photoRows(photos(19)).at(-1)?.[1]).toBe('1,216, 38.0 MiB');
  expect(ownSources(photos(6)).join()).toContain('6 of the sample edition’s 19');
});

test('builds with large pictures have a row, where they were measured', () => {
  const build = (seconds: number) => ({ seconds, runs: [seconds] });
  const originals = { stories: 100, originals: 50, cold: build(30.5), rebuild: build(2) };
  const report = { photos: { ...stamp, figures: { ...figures, originals } } };
  expect(photoRows(report).at(-1)).toEqual([
    '100 stories, 50 pictures of 12 megapixels: cold build, one changed, s',
    '30.5, 2',
  ]);
  expect(photoRows(photos(6)).at(-1)?.[0]).toMatch(/^19 pictures/);
});

test('every size of the search has its rows', () => {
  const at = (stories: number) => ({
    stories,
    build: { seconds: 1.5, runs: [1.5] },
    fileBytes: 2 ** 23,
    openMs: 2.5,
    addedBytes: 2 ** 25,
    queries: 2000,
    p50: 1.2,
    p99: 9,
    pages: {
      readyMs: 2000,
      firstMs: 300,
      addedBytes: 2 ** 26,
      connections: 16,
      loads: [
        {
          searches: 'each another' as const,
          rate: null,
          asked: 1000,
          perSecond: 150,
          p50: 90,
          p99: 120.5,
        },
        {
          searches: 'as readers do' as const,
          rate: 50,
          asked: 1000,
          perSecond: 49,
          p50: 3,
          p99: 20,
        },
      ],
    },
  });
  const rows = searchRows({ search: { ...stamp, figures: [at(1000), at(10_000)] } });
  expect(rows).toHaveLength(18);
  expect(rows.slice(9)).toEqual([
    ['10,000 stories, search: index built, s', '1.5'],
    ['10,000 stories, search: index, MiB', '8.0'],
    ['10,000 stories, search: opened, ms', '2.5'],
    ['10,000 stories, search: memory added, MiB', '32.0'],
    ['10,000 stories, search: p50 / p99, ms', '1.2 / 9'],
    ['10,000 stories, search page: server ready, then the first, ms', '2,000, 300'],
    ['10,000 stories, search page: memory added, MiB', '64'],
    [
      '10,000 stories, search page, each another, p50 / p99, ms',
      '90 / 120.5 (at once: 150 a second)',
    ],
    ['10,000 stories, search page, as readers do, p50 / p99, ms', '3 / 20 (50 a second)'],
  ]);
});

test('what was not measured has no row', () => {
  expect([photoRows({}), searchRows({}), ownSources({})]).toEqual([[], [], []]);
});
