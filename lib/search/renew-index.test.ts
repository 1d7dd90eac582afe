import { copyFileSync, linkSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { renewSearchIndex } from './renew-index.ts';
import { makeStory } from './search-fixture.ts';
import { openSearchIndex } from './search-index.ts';
import type { SearchStory } from './search-story.ts';
import { writeSearchIndex } from './write-index.ts';

const moment = { now: new Date('2024-03-01T12:00:00Z'), siteEnv: 'production' } as const;
const before = [
  makeStory({ slug: 'night', text: 'Polls close in Ravensgate.', title: 'The count' }),
  makeStory({ slug: 'trucks', publishedAt: '2024-02-10T12:00:00Z' }),
  makeStory({ slug: 'match', text: 'Nobody scored.', publishedAt: '2024-02-11T12:00:00Z' }),
];
const [night, ...others] = before as [SearchStory, ...SearchStory[]];

/** One whose words are others is of another version. */
const changed = (story: SearchStory, overrides: Partial<SearchStory>): SearchStory => ({
  ...story,
  ...overrides,
  version: JSON.stringify([story.version, overrides]),
});

function write(stories: SearchStory[], madeBy = '') {
  const file = join(mkdtempSync(join(tmpdir(), 'renewed-')), 'search.sqlite');
  writeSearchIndex(file, stories, 'en', madeBy);
  return file;
}

function renew(stories: SearchStory[], file = write(before)) {
  const isRenewed = renewSearchIndex(file, stories);
  const index = openSearchIndex(file);
  const find = (typed: string) => index.search(parseQuery(typed), {}, 1, moment);
  return {
    file,
    isRenewed,
    find,
    slugs: (typed: string) => find(typed).hits.map(({ slug }) => slug),
  };
}

test('what a story says now is found, what it said is not, and all others are as they were', () => {
  const text = 'Polls close in Ravensgate.\nTurnout in Dunmarsh is high.';
  const { isRenewed, slugs, find } = renew([
    changed(night, { title: 'The long count', names: ['Politics'], text, topics: ['votes'] }),
    ...others.map((story) =>
      story.slug === 'match' ? changed(story, { text: 'Everybody scored.' }) : story,
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

const typed = ['dunmarsh', 'dunmrash', 'ravensgate', 'ravensgte', 'polls', 'scored', 'in', ''];

test.each<[string, SearchStory[]]>([
  ['says something else', [changed(night, { text: 'Turnout in Dunmarsh is high.' }), ...others]],
  ['came', [...before, makeStory({ slug: 'new', text: 'In Dunmarsh.' })]],
  [
    'is older than all',
    [...before, makeStory({ slug: 'new', publishedAt: '2001-01-01T00:00:00Z' })],
  ],
  [
    'stands between others',
    [...before, makeStory({ slug: 'new', publishedAt: '2024-02-10T15:00:00Z' })],
  ],
  [
    'is a draft',
    [...before, makeStory({ slug: 'new', draft: true }), makeStory({ slug: 'idea', draft: true })],
  ],
  [
    'is published at another time',
    [changed(night, { publishedAt: '2024-01-01T12:00:00Z' }), ...others],
  ],
  ['is withdrawn', [changed(night, { withdrawn: { at: '2024-02-20T00:00:00Z' } }), ...others]],
  ['is as it was', before],
])('where a story %s, every word and every slip finds what a whole index would', (_, stories) => {
  const { isRenewed, find } = renew(stories);
  expect(isRenewed).toBe(true);
  const whole = openSearchIndex(write(stories));
  const everything = { ...moment, siteEnv: 'preview' } as const;
  for (const words of typed) {
    const query = parseQuery(words);
    expect([words, find(words)]).toEqual([words, whole.search(query, {}, 1, moment)]);
    expect(whole.search(query, {}, 1, everything)).toEqual(
      openSearchIndex(renew(stories).file).search(query, {}, 1, everything),
    );
  }
});

test('many that come one after the other stay in their order, until a whole index makes room', () => {
  const file = write(before);
  let stories = before;
  const fate: boolean[] = [];
  for (let i = 0; i < 400; i++) {
    const minute = new Date(Date.parse('2024-02-12T00:00:00Z') + i * 60_000).toISOString();
    stories = [...stories, makeStory({ slug: `new-${i}`, publishedAt: minute })];
    fate.push(renewSearchIndex(file, stories));
    if (!fate.at(-1)) writeSearchIndex(file, stories);
  }
  const { hits } = openSearchIndex(file).search(parseQuery(''), {}, 1, moment);
  expect(hits.map(({ slug }) => slug).slice(0, 3)).toEqual(['night', 'new-399', 'new-398']);
  const atFront = renew(
    [...stories, makeStory({ slug: 'last', publishedAt: '2024-02-14T00:00:00Z' })],
    file,
  );
  expect(atFront.isRenewed).toBe(true);
  expect(atFront.slugs('')[0]).toBe('last');
  expect(fate.filter((isRenewed) => !isRenewed).length).toBeLessThan(60);
});

test('of a text that was changed the file holds no word, neither as written nor as compared', () => {
  const file = write([changed(night, { text: 'Unspeakable things.'.repeat(900) }), ...others]);
  const holds = () =>
    ['Unspeakable', 'unspeakable'].map((word) => readFileSync(file).includes(word));
  expect(holds()).toEqual([true, true]);
  expect(renew(before, file).isRenewed).toBe(true);
  expect(holds()).toEqual([false, false]);
});

test('what a stopped build left is not written into: a server may have a link to it', () => {
  const file = write(before);
  const open = `${file}.open`;
  copyFileSync(file, open);
  const was = readFileSync(open);
  linkSync(open, `${file}.new`);
  renew([changed(night, { text: 'Turnout in Dunmarsh is high.' }), ...others], file);
  expect(readFileSync(open).equals(was)).toBe(true);
});

test('where a story went, or other code or another language made it, the file stays for a whole index', () => {
  const { isRenewed, slugs } = renew(others);
  expect(isRenewed).toBe(false);
  expect(slugs('polls')).toEqual(['night']);
  expect(renewSearchIndex(write(before, 'code'), before, 'en', 'other')).toBe(false);
  expect(renewSearchIndex(join(tmpdir(), 'none.sqlite'), before)).toBe(false);
});
