import { renameSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainStory, validContent, type Files } from '../../lib/lint/content-fixture.ts';
import { formatProblem } from '../../lib/lint/problem.ts';
import { checkFolder } from './check-folder.ts';
import { makeRepository, type ScratchRepository } from './scratch-repository-fixture.ts';

let repository: ScratchRepository;
const path = (...parts: string[]) => repository.path(...parts);
const put = (files: Files) => {
  repository.put(files);
};

async function lint(): Promise<string[]> {
  const { problems } = await checkFolder(path());
  return problems.map((problem) => formatProblem(problem).replaceAll(`${path()}/`, ''));
}

const night = plainStory
  .replace('Trucks wait at Rafah', 'The night of the count')
  .replace('topics:', 'kind: live\ntopics:');
const entry = `---
title: The polls close
at: 2024-02-13T18:00:00-05:00
authors: [jane-doe]
---

The doors were shut at six.
`;
const renamed = (to: string) =>
  `${to}:1: this looks like live/night/polls-close.mdx, whose address readers know. ` +
  'Mend: give the file its old name, polls-close.mdx: the address of an entry never changes.';

beforeEach(() => {
  repository = makeRepository();
  put({ ...validContent, 'articles/night.mdx': night, 'live/night/polls-close.mdx': entry });
  repository.commit();
});
afterEach(() => {
  repository.remove();
});

test('an entry under another name is told, before that is committed and after', async () => {
  renameSync(path('live/night/polls-close.mdx'), path('live/night/doors-shut.mdx'));
  expect(await lint()).toEqual([renamed('live/night/doors-shut.mdx')]);
  put({ 'live/night/doors-shut.mdx': entry.replace('The polls close', 'Doors are shut') });
  expect(await lint()).toEqual([renamed('live/night/doors-shut.mdx')]);
  repository.commit();
  expect(await lint()).toEqual([renamed('live/night/doors-shut.mdx')]);
});

test('an entry that goes with its story keeps its address', async () => {
  const moved = night.replace('topics:', 'aliases: [night]\ntopics:');
  rmSync(path('articles/night.mdx'));
  put({ 'articles/long-night.mdx': moved });
  renameSync(path('live/night'), path('live/long-night'));
  expect(await lint()).toEqual([]);
  repository.commit();
  expect(await lint()).toEqual([]);
  renameSync(path('live/long-night/polls-close.mdx'), path('live/long-night/other.mdx'));
  expect(await lint()).toEqual([
    renamed('live/long-night/other.mdx').replace('live/night', 'live/long-night'),
  ]);
});

test('an entry that is taken back is none, nor one of two that told the same', async () => {
  put({ 'live/night/again.mdx': entry });
  repository.commit();
  rmSync(path('live/night/polls-close.mdx'));
  expect(await lint()).toEqual([]);
  repository.commit();
  rmSync(path('live/night/again.mdx'));
  put({ 'live/night/later.mdx': entry.replace('T18:00', 'T18:30') });
  expect(await lint()).toEqual([]);
});

test('an entry of a story that readers have not seen may have another name', async () => {
  put({
    'articles/dawn.mdx': night.replace('kind: live', 'kind: live\ndraft: true'),
    'live/dawn/first.mdx': entry,
  });
  repository.commit();
  renameSync(path('live/dawn/first.mdx'), path('live/dawn/second.mdx'));
  expect((await lint()).filter((line) => line.includes('second.mdx'))).toEqual([]);
});

test('two entries of pictures alone, of one minute, are not the same', async () => {
  const picture = entry.slice(0, entry.lastIndexOf('---\n') + 4);
  put({ 'live/night/bridge.mdx': picture.replace(/title: .*/, 'title: The bridge') });
  repository.commit();
  rmSync(path('live/night/bridge.mdx'));
  repository.commit();
  put({ 'live/night/tower.mdx': picture.replace(/title: .*/, 'title: The tower') });
  expect((await lint()).filter((line) => line.includes('looks like'))).toEqual([]);
});

test('a draft, and one that waits for its hour, may have another name', async () => {
  const late = entry.replace('2024-02-13T18', '2124-02-13T18');
  put({
    'live/night/idea.mdx': entry.replace('authors', 'draft: true\nauthors'),
    'live/night/next.mdx': late,
  });
  repository.commit();
  renameSync(path('live/night/idea.mdx'), path('live/night/thought.mdx'));
  renameSync(path('live/night/next.mdx'), path('live/night/then.mdx'));
  expect((await lint()).filter((line) => !line.includes('warning'))).toEqual([]);
});
