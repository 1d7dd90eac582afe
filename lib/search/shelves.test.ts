import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { renewSearchIndex } from './renew-index.ts';
import { makeStory } from './search-fixture.ts';
import { mostRanked, openSearchIndex, type Filters } from './search-index.ts';
import { shelfOf } from './shelves.ts';
import { writeSearchIndex } from './write-index.ts';

const moment = { now: new Date('2024-03-01T12:00:00Z'), siteEnv: 'production' } as const;
const file = join(mkdtempSync(join(tmpdir(), 'shelves-')), 'search.sqlite');

/** An hour apart, the newest first: some fourteen months on two shelves. */
const stories = Array.from({ length: 10_030 }, (_, i) =>
  makeStory({
    slug: `story-${i}`,
    title: i % 5000 === 0 ? 'The ferry' : 'A day',
    standfirst: '',
    text: i < 20 ? 'Lighthouse.' : i > 10_020 ? 'Lighthouse, Zeppelin.' : 'Harbour.',
    section: i > 10_025 ? 'archive' : 'world',
    publishedAt: new Date(moment.now.getTime() - (i + 1) * 3_600_000).toISOString(),
  }),
);
writeSearchIndex(file, stories);

function find(typed: string, filters: Filters = {}, page = 1) {
  const index = openSearchIndex(file);
  const query = parseQuery(typed);
  const { hits, total, more } = index.search(query, filters, page, moment);
  const guess = index.guess(query, filters, moment);
  index.close();
  return { slugs: hits.map(({ slug }) => slug), total, more, guess };
}

describe('an archive on two shelves', () => {
  test('what stands on both is found on both', () => {
    expect(find('lighthouse').total).toBe(29);
    const all = [1, 2, 3].flatMap((page) => find('lighthouse', {}, page).slugs);
    expect(new Set(all).size).toBe(29);
    expect(find('ferry').slugs).toEqual(['story-0', 'story-5000', 'story-10000']);
  });

  test('what stands on the last alone is found, and guessed', () => {
    expect(find('zeppelin').total).toBe(9);
    expect(find('zepelin').guess).toBe('zeppelin');
    expect(find('lighthouse', { section: 'archive' }).total).toBe(4);
  });

  test('of what stands in most stories the newest are put in order', () => {
    expect(find('harbour')).toMatchObject({ total: mostRanked, more: true });
    expect(find('', { section: 'world' }).slugs[0]).toBe('story-0');
  });

  test('days are found on the shelf that has them', () => {
    const oldest = stories.at(-1)!.day;
    expect(find('lighthouse', { to: oldest }).slugs).toContain('story-10029');
    expect(find('harbour', { from: '2024-02-29' }).total).toBeGreaterThan(0);
    expect(find('harbour', { to: '1999-01-01' }).total).toBe(0);
    expect(find('harbour', { from: '2025-01-01' }).total).toBe(0);
  });

  test('a story that comes before, between or after all others stands where it belongs', () => {
    const at = (hours: number) => new Date(moment.now.getTime() - hours * 3_600_000).toISOString();
    const come = [0.5, 10_000.5, 10_030.5, 25_000].map((hours, i) =>
      makeStory({ slug: `new-${i}`, text: 'Submarine.', publishedAt: at(hours) }),
    );
    expect(renewSearchIndex(file, [...stories, ...come])).toBe(true);
    expect(new Set(find('submarine').slugs)).toEqual(new Set(come.map(({ slug }) => slug)));
    expect(find('', { from: stories[0]!.day }).slugs[0]).toBe('new-0');
    expect(find('submarine', { to: come[3]!.day }).slugs).toEqual(['new-3']);
  });
});

test('rows before the first are on the first shelf: of what is published next, and of drafts', () => {
  expect([-256, 0, 2 ** 24 - 1, 2 ** 24].map(shelfOf)).toEqual([0, 0, 0, 0]);
  expect(shelfOf(2 ** 24 + 256 * 10_000)).toBe(1);
});
