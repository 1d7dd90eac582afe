import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { renewSearchIndex } from './renew-index.ts';
import { makeStory } from './search-fixture.ts';
import { openSearchIndex } from './search-index.ts';
import { writeSearchIndex, type SearchStory } from './write-index.ts';

const moment = { now: new Date('2024-03-01T12:00:00Z'), siteEnv: 'production' } as const;
const before = [
  makeStory({ slug: 'night', text: 'Polls close in Ravensgate.', title: 'The count' }),
  makeStory({ slug: 'trucks', publishedAt: '2024-02-10T12:00:00Z' }),
  makeStory({ slug: 'match', text: 'Nobody scored.', publishedAt: '2024-02-11T12:00:00Z' }),
];
const [night, ...others] = before as [SearchStory, ...SearchStory[]];

function renew(stories: SearchStory[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'renewed-')), 'search.sqlite');
  writeSearchIndex(file, before);
  const old = `${file}.old`;
  copyFileSync(file, old);
  const isRenewed = renewSearchIndex(file, before, stories);
  const index = openSearchIndex(file);
  const find = (typed: string) => index.search(parseQuery(typed), {}, 1, moment);
  return { isRenewed, find, slugs: (typed: string) => find(typed).hits.map(({ slug }) => slug) };
}

test('what a story says now is found, what it said is not, and all others are as they were', () => {
  const text = 'Polls close in Ravensgate.\nTurnout in Dunmarsh is high.';
  const { isRenewed, slugs, find } = renew([
    { ...night, title: 'The long count', names: ['Politics'], text, topics: ['votes'] },
    ...others.map((story) =>
      story.slug === 'match' ? { ...story, text: 'Everybody scored.' } : story,
    ),
  ]);
  expect(isRenewed).toBe(true);
  expect(slugs('dunmarsh')).toEqual(['night']);
  expect(slugs('long count')).toEqual(['night']);
  expect(slugs('"polls close"')).toEqual(['night']);
  expect(slugs('everybody scored')).toEqual(['match']);
  expect(slugs('nobody')).toEqual([]);
  expect(slugs('queue')).toEqual(['trucks']);
  expect(find('dunmarsh').hits[0]).toMatchObject({ slug: 'night' });
});

test('as a whole index would, for every word and every slip', () => {
  const stories = [{ ...night, text: 'Turnout in Dunmarsh is high.' }, ...others];
  const { find } = renew(stories);
  const file = join(mkdtempSync(join(tmpdir(), 'whole-')), 'search.sqlite');
  writeSearchIndex(file, stories);
  const whole = openSearchIndex(file);
  for (const typed of ['dunmarsh', 'dunmrash', 'ravensgate', 'ravensgte', 'polls', 'scored', 'in'])
    expect([typed, find(typed)]).toEqual([typed, whole.search(parseQuery(typed), {}, 1, moment)]);
});

test.each<[string, SearchStory[]]>([
  ['came', [...before, makeStory({ slug: 'new' })]],
  ['went', others],
  ['is published at another time', [{ ...night, publishedAt: '2024-01-01T12:00:00Z' }, ...others]],
  ['is withdrawn', [{ ...night, withdrawn: { at: '2024-02-20T00:00:00Z' } }, ...others]],
])('where a story %s, the file stays for a whole index', (_, stories) => {
  const { isRenewed, slugs } = renew(stories);
  expect(isRenewed).toBe(false);
  expect(slugs('polls')).toEqual(['night']);
});
