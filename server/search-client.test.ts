import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchRequest } from '../lib/search/find-stories.ts';
import { parseQuery } from '../lib/search/query.ts';
import { makeStory } from '../lib/search/search-fixture.ts';
import { writeSearchIndex } from '../lib/search/write-index.ts';
import { startSearchWorker } from './search-client.ts';

const moment = { now: new Date('2024-03-01T12:00:00Z'), siteEnv: 'production' } as const;
const question = (typed: string): SearchRequest => ({
  ...{ query: parseQuery(typed), filters: {}, page: 1, moment },
});

function writeIndex(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'search.sqlite');
  writeSearchIndex(file, [
    makeStory({ slug: 'rafah', title: 'Trucks wait at Rafah' }),
    makeStory({ slug: 'cairo', title: 'Talks in Cairo' }),
  ]);
  return file;
}

test('each question gets its own answer, whatever is asked at once', async () => {
  const query = startSearchWorker(writeIndex());
  const words = ['rafah', 'cairo', 'rafha', 'nothing', 'cairo'];
  const found = await Promise.all(words.map((word) => query(question(word))));
  expect(found.map(({ hits, guess }) => hits[0]?.slug ?? guess)).toEqual([
    ...['rafah', 'cairo', 'rafah', undefined, 'cairo'],
  ]);
  expect(found[0]).toEqual({
    hits: [{ slug: 'rafah', passage: [{ text: 'The crossing stayed shut.', marked: false }] }],
    ...{ total: 1, more: false, guess: undefined },
  });
});

test('the index it began with is the one it reads', async () => {
  const file = writeIndex();
  const query = startSearchWorker(file);
  await query(question('rafah'));
  renameSync(file, `${file}.old`);
  writeSearchIndex(file, [makeStory({ slug: 'gaza', title: 'Another edition' })]);
  expect((await query(question('edition'))).total).toBe(0);
  expect((await query(question('rafah'))).total).toBe(1);
});

test('a question that cannot be answered says why, and the next one is answered', async () => {
  const query = startSearchWorker(writeIndex());
  const broken = { ...question('rafah'), query: undefined } as unknown as SearchRequest;
  await expect(query(broken)).rejects.toThrow(TypeError);
  expect((await query(question('rafah'))).total).toBe(1);
});

test('without an index every question fails, and one that comes back is found', async () => {
  const file = writeIndex();
  const kept = `${file}.kept`;
  renameSync(file, kept);
  const query = startSearchWorker(file);
  await expect(query(question('rafah'))).rejects.toThrow();
  await expect(query(question('rafah'))).rejects.toThrow();
  renameSync(kept, file);
  expect((await query(question('rafah'))).total).toBe(1);
  rmSync(file);
});
