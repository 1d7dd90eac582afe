/** What readers may not see is served nowhere, not even to whoever guesses. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, requestAll, crawlAll, type Served } from './crawl-all.ts';
import { foldersOf } from './edition-files.ts';
import { editions } from './editions.ts';
import { guessesFor, listAddresses, seeds } from './hidden-addresses.ts';
import { findSecrets, leaksIn, withdrawnSlug } from './secret-words.ts';

// One crawl serves every test of this file.
test.describe.configure({ mode: 'default' });

const readers = editions.fixture.url;
const editors = editions.preview.url;

let published: Served[];
let previewed: Served[];
test.beforeAll(async () => {
  published = await crawlAll(readers, seeds);
  previewed = await crawlAll(editors, [...seeds, '/desk']);
});

function idsIn(served: Served[]): Set<string> {
  const addresses = served.map(({ text, type }) => (/^(image|font)/.test(type) ? '' : text));
  return new Set(
    [...addresses.join('\n').matchAll(/\/photos\/([\da-f]{12})/g)].map(([, id]) => id!),
  );
}

test('nothing that is served to readers holds a word of it', () => {
  const faults = published.flatMap((answer) =>
    leaksIn(answer).map((leak) => `${answer.path} ${leak}`),
  );
  expect(faults).toEqual([]);
  // The crawl went everywhere: without this, nothing found would mean nothing.
  const types = new Set(published.map(({ type }) => type.split(';')[0]));
  for (const type of ['text/html', 'text/markdown', 'text/plain', 'application/xml']) {
    expect(types, type).toContain(type);
  }
  for (const type of ['image/avif', 'image/webp', 'image/jpeg', 'application/feed+json']) {
    expect(types, type).toContain(type);
  }
  expect(published.length).toBeGreaterThan(150);
});

test('a withdrawn story leaves its reason and nothing more', async () => {
  for (const path of [`/articles/${withdrawnSlug}`, `/articles/${withdrawnSlug}.md`]) {
    const answer = await ask(readers, path);
    expect(answer.status, path).toBe(410);
    expect(leaksIn(answer), path).toEqual([]);
  }
  const { text } = await ask(readers, `/articles/${withdrawnSlug}`);
  expect(text).toContain('Two stories were confused.');
});

test('whoever guesses an address of a draft or of the schedule gets the 404 of everything', async () => {
  const slugs = [
    ...['quokkafish-draft', 'quokkafish-whole', 'quokkafish-translated'],
    'narwhalberry-scheduled',
  ];
  const buildId = readFileSync(join(foldersOf('fixture').distDir, 'BUILD_ID'), 'utf8').trim();
  for (const slug of [
    ...slugs,
    'narwhalberry-autumn',
    'narwhalberry-summer',
    'quokkafish-former',
  ]) {
    for (const { path, headers } of guessesFor(slug, buildId)) {
      const answer = await ask(readers, path, headers);
      // Whatever the address, it is first spelt as ours are.
      const plain = answer.headers.get('location');
      const end = plain ? await ask(readers, plain, headers) : answer;
      expect(end.status, path).toBe(404);
      expect(leaksIn(end), path).toEqual([]);
    }
  }
  for (const path of listAddresses) {
    const answer = await ask(readers, path);
    expect(answer.status, path).toBe(404);
    expect(leaksIn(answer), path).toEqual([]);
  }
});

test('a search finds none of it, whatever it is asked', async () => {
  const words = ['quokkafish', 'narwhalberry', 'wombatplum', 'cassowarypear'];
  const beside = [
    'tank',
    'drafty',
    'bowl sill',
    'schedule agency',
    'poster',
    'branch',
    'ned',
    'zoe',
  ];
  const misspelt = ['quokafish', 'narwalberry', 'wombatplumb'];
  const filters = [
    'topic=draft-topic',
    'author=zoe-draft',
    'topic=scheduled-topic',
    'author=ned-scheduled',
  ];
  const queries = [...words, ...beside, ...misspelt].map((word) => `q=${encodeURIComponent(word)}`);
  for (const query of [...queries, ...filters, ...filters.map((filter) => `q=a&${filter}`)]) {
    const answer = await ask(readers, `/search?${query}`);
    expect(answer.status, query).toBe(200);
    const typed = new URLSearchParams(query).get('q') ?? '';
    const text = typed.length > 4 ? answer.text.replaceAll(typed, '') : answer.text;
    expect(findSecrets(text), query).toEqual([]);
    if (words.includes(typed)) expect(answer.text).toContain('No story was found');
  }
});

test('no picture of it has an address, though a preview shows that it is there', async () => {
  const theirs = [...idsIn(previewed)].filter((id) => !idsIn(published).has(id));
  expect(theirs.length).toBeGreaterThanOrEqual(9);
  const seen = previewed.map(({ path }) => path);
  const addresses = theirs.flatMap((id) => [
    ...[`/photos/${id}`, `/photos/${id}/320.jpg`, `/photos/${id}/card-1200.jpg`],
    ...[
      `/photos/${id}/draft-card-1200.jpg`,
      `/_next/image?url=%2Fphotos%2F${id}%2F320.jpg&w=640&q=75`,
    ],
    ...seen.filter((path) => path.startsWith(`/photos/${id}/`)),
  ]);
  for (const answer of await requestAll(readers, addresses)) {
    expect(answer.status, answer.path).toBe(404);
    expect(leaksIn(answer), answer.path).toEqual([]);
  }
});
