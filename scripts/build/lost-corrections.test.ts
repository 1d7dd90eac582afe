import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainStory, validContent, type Files } from '../../lib/lint/content-fixture.ts';
import { formatProblem } from '../../lib/lint/problem.ts';
import { checkFolder } from './check-folder.ts';
import { makeRepository, type ScratchRepository } from './scratch-repository-fixture.ts';

let repository: ScratchRepository;
const path = (...parts: string[]) => repository.path(...parts);
const put = (files: Files) => {
  repository.put(files);
};
const commit = (at?: string) => {
  repository.commit(at);
};

async function lint(): Promise<string[]> {
  const { problems } = await checkFolder(path());
  return problems.map((problem) => formatProblem(problem).replaceAll(`${path()}/`, ''));
}

const gateShuts = String(validContent['articles/gate-shuts.mdx']);
const titled = (title: string) => plainStory.replace('Trucks wait at Rafah', title);
const aid = plainStory;

const note = '{ at: 2024-02-14T09:00:00Z, kind: correction, text: "It was noon: not one." }';
const corrected = aid.replace('topics', `corrections:\n  - ${note}\ntopics`);
const lost =
  'articles/aid.mdx:2: corrections lacks the one of 2024-02-14T09:00:00Z, which readers have seen. ' +
  `Mend: put it back: ${note}; its words may change, its instant stays.`;

beforeEach(() => {
  repository = makeRepository();
  put({ ...validContent, 'articles/aid.mdx': aid });
  commit();
  put({ 'articles/aid.mdx': corrected });
  commit();
});

test('is told before that is committed, and after, for ever', async () => {
  expect(await lint()).toEqual([]);
  put({ 'articles/aid.mdx': aid });
  expect(await lint()).toEqual([lost]);
  commit();
  expect(await lint()).toEqual([lost]);
  put({ 'articles/aid.mdx': aid.replace('Saturday', 'noon') });
  commit();
  expect(await lint()).toEqual([lost]);
});

test('is told at the line of those that are left', async () => {
  const other = '{ at: 2024-02-15T09:00:00Z, kind: update, text: The gate is open. }';
  put({ 'articles/aid.mdx': aid.replace('topics', `corrections:\n  - ${other}\ntopics`) });
  expect(await lint()).toEqual([lost.replace(':2:', ':5:')]);
});

test('is told where the file was renamed', async () => {
  rmSync(path('articles/aid.mdx'));
  put({ 'articles/help.mdx': aid.replace('topics', 'aliases: [aid]\ntopics') });
  commit();
  expect(await lint()).toEqual([lost.replace('aid.mdx', 'help.mdx')]);
});

test('may have other words, or another instant', async () => {
  put({ 'articles/aid.mdx': corrected.replace('It was noon: not one.', 'Noon it was.') });
  expect(await lint()).toEqual([]);
  put({ 'articles/aid.mdx': corrected.replace('14T09', '14T10') });
  expect(await lint()).toEqual([]);
});

test.each([
  ['the same words', note.replace('14T', '15T')],
  ['the same instant', note.replace('not one', 'not two')],
])('is told where another has %s', async (_, other) => {
  put({ 'articles/aid.mdx': aid.replace('topics', `corrections: [${other}, ${note}]\ntopics`) });
  expect(await lint()).toEqual([]);
  commit();
  put({ 'articles/aid.mdx': corrected });
  expect(await lint()).toEqual([expect.stringContaining(`Mend: put it back: ${other};`)]);
});

test('may have other words first, and then another instant', async () => {
  const reworded = corrected.replace('It was noon: not one.', 'Noon it was.');
  put({ 'articles/aid.mdx': reworded });
  commit();
  put({ 'articles/aid.mdx': reworded.replace('14T09', '14T10') });
  commit();
  expect(await lint()).toEqual([]);
  put({ 'articles/aid.mdx': aid });
  expect(await lint()).toEqual([expect.stringContaining('lacks the one of 2024-02-14T10')]);
});

test('went with a story that was withdrawn', async () => {
  const withdrawn = 'withdrawn: { at: 2024-03-01T00:00:00Z, reason: No. }\ntopics';
  put({ 'articles/aid.mdx': aid.replace('topics', withdrawn) });
  expect(await lint()).toEqual([]);
});

test('was never seen in a draft, nor before its hour, nor on another branch', async () => {
  const noted = (text: string, more = '') =>
    text.replace('topics', `corrections: [${note}]\n${more}topics`);
  const later = titled('The next').replace('2024-02-13T', '2024-03-02T');
  put({ 'articles/idea.mdx': noted(titled('An idea'), 'draft: true\n') });
  put({ 'articles/next.mdx': noted(later) });
  commit();
  put({ 'articles/next.mdx': titled('The next').replace('2024-02-13T', '2024-03-01T') });
  commit();
  repository.git(['checkout', '-qb', 'request']);
  put({
    'articles/gate-shuts.mdx': plainStory.replace('topics', `corrections: [${note}]\ntopics`),
  });
  commit();
  put({ 'articles/gate-shuts.mdx': gateShuts, 'articles/idea.mdx': titled('An idea') });
  expect(await lint()).toEqual([]);
});

describe('of an entry of a live story', () => {
  const night = titled('The night').replace('topics', 'kind: live\ntopics');
  const entry = (more = '') =>
    `---\ntitle: Polls close\nat: 2024-02-13T22:00:00Z\nauthors: [jane-doe]\n${more}---\n\nShut.\n`;
  const noted = entry(`corrections:\n  - ${note}\n`);
  const gone = lost.replace('articles/aid.mdx', 'live/night/polls.mdx');

  test('is told as that of a story is, also under the story’s new name', async () => {
    put({ 'articles/night.mdx': night, 'live/night/polls.mdx': noted });
    commit();
    put({ 'live/night/polls.mdx': entry() });
    expect(await lint()).toEqual([gone]);
    commit();
    expect(await lint()).toEqual([gone]);
    repository.git(['mv', 'content/live/night', 'content/live/count']);
    rmSync(path('articles/night.mdx'));
    put({ 'articles/count.mdx': night.replace('topics', 'aliases: [night]\ntopics') });
    commit();
    expect(await lint()).toEqual([gone.replace('live/night', 'live/count')]);
  });

  test('went with the entry, and was not seen before its story was', async () => {
    put({ 'articles/night.mdx': night, 'live/night/polls.mdx': noted });
    commit();
    rmSync(path('live/night/polls.mdx'));
    expect(await lint()).toEqual([]);
    put({ 'articles/plan.mdx': night.replace('topics', 'draft: true\ntopics') });
    put({ 'live/plan/polls.mdx': noted });
    commit('2024-03-01T12:00:00Z');
    put({ 'live/plan/polls.mdx': entry() });
    commit('2024-03-01T13:00:00Z');
    put({ 'articles/plan.mdx': night.replace('The night', 'The plan') });
    commit('2024-03-01T14:00:00Z');
    expect(await lint()).toEqual([]);
  });
});

afterEach(() => {
  repository.remove();
});
