import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  plainStory,
  plainStoryWith,
  validContent,
  type Files,
} from '../../lib/lint/content-fixture.ts';
import { formatProblem } from '../../lib/lint/problem.ts';
import { checkFolder } from './check-folder.ts';
import { makeRepository, type ScratchRepository } from './scratch-repository-fixture.ts';

let repository: ScratchRepository;
const path = (...parts: string[]) => repository.path(...parts);
const put = (files: Files) => {
  repository.put(files);
};
const git = (...args: string[]) => repository.git(args);
const commit = () => {
  repository.commit();
};

async function lint(contentDir = path()): Promise<string[]> {
  const { problems } = await checkFolder(contentDir);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${contentDir}/`, ''));
}

const aid = plainStory.replace(
  'The trucks have waited',
  'Aid has waited\n\nfor long\n\nin the sun',
);
const gone =
  'articles/aid.mdx:1: the file is gone, and with it /articles/aid, which readers know. ' +
  'Mend: put aliases: [aid] into the story that took its place, ' +
  'or put the old file back with withdrawn: { at: …, reason: … }.';

beforeEach(() => {
  repository = makeRepository();
  put({ ...validContent, 'articles/aid.mdx': aid });
  commit();
});
afterEach(() => {
  repository.remove();
});

describe('a published story whose file is gone', () => {
  test('is told before the deletion is committed, and after, for ever', async () => {
    rmSync(path('articles/aid.mdx'));
    expect(await lint()).toEqual([gone]);
    commit();
    put({ 'articles/other.mdx': plainStory });
    commit();
    expect(await lint()).toEqual([gone]);
  });

  test('is told at the file that it was renamed to', async () => {
    renameSync(path('articles/aid.mdx'), path('articles/aid-waits.mdx'));
    put({
      'articles/aid-waits.mdx': aid.replace('Trucks wait', 'Aid waits').replace('Saturday', 'noon'),
    });
    const problem =
      'articles/aid-waits.mdx:2: aliases lacks "aid": this looks like articles/aid.mdx, whose address readers know. ' +
      'Mend: add aliases: [aid], or put the old file back with withdrawn: { at: …, reason: … }.';
    expect(await lint()).toEqual([problem]);
    commit();
    expect(await lint()).toEqual([problem]);
  });

  test('was published even if a draft was made of it before it went', async () => {
    put({ 'articles/aid.mdx': aid.replace('topics', 'draft: true\ntopics') });
    commit();
    rmSync(path('articles/aid.mdx'));
    expect(await lint()).toEqual([gone]);
  });

  test('was published even before it was withdrawn', async () => {
    const withdrawn = 'withdrawn: { at: 2024-03-01T00:00:00Z, reason: No. }\ntopics';
    put({ 'articles/aid.mdx': aid.replace('topics', withdrawn) });
    commit();
    rmSync(path('articles/aid.mdx'));
    expect(await lint()).toEqual([gone]);
  });
});

describe('nothing is lost', () => {
  test('where the new story has the old slug among its aliases', async () => {
    rmSync(path('articles/aid.mdx'));
    put({ 'articles/aid-waits.mdx': aid.replace('topics', 'aliases: [aid]\ntopics') });
    expect(await lint()).toEqual([]);
  });

  test('where the file moved between folders, since the slug counts', async () => {
    mkdirSync(path('articles/2024'));
    renameSync(path('articles/aid.mdx'), path('articles/2024/aid.mdx'));
    expect(await lint()).toEqual([]);
    commit();
    expect(await lint()).toEqual([]);
  });

  test('with a draft, or with a story whose hour never came', async () => {
    put({
      'articles/idea.mdx': plainStoryWith('draft: true'),
      'articles/next.mdx': plainStory.replace('2024-02-13T', '2024-03-02T'),
    });
    commit();
    rmSync(path('articles/idea.mdx'));
    rmSync(path('articles/next.mdx'));
    commit();
    expect(await lint()).toEqual([]);
    put({ 'articles/late.mdx': plainStory.replace('2024-02-13T', '2124-03-02T') });
    commit();
    rmSync(path('articles/late.mdx'));
    expect(await lint()).toEqual([]);
  });

  test('with a story that a pull request wrote and renamed before it was merged', async () => {
    git('checkout', '-qb', 'request');
    put({ 'articles/first-name.mdx': plainStory });
    commit();
    renameSync(path('articles/first-name.mdx'), path('articles/second-name.mdx'));
    commit();
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '--no-edit', 'request');
    expect(await lint()).toEqual([]);
  });
});

describe('silence', () => {
  const withoutAid = () => {
    rmSync(path('articles/aid.mdx'));
  };

  test('where there is no git', async () => {
    withoutAid();
    rmSync(path('../.git'), { recursive: true });
    expect(await lint()).toEqual([]);
  });

  test('about what a shallow clone does not hold', async () => {
    withoutAid();
    commit();
    const clone = mkdtempSync(join(tmpdir(), 'broadsheet-shallow-'));
    git('clone', '-q', '--depth', '1', `file://${path('..')}`, clone);
    expect(await lint(join(clone, 'content'))).toEqual([]);
    rmSync(clone, { recursive: true });
  });

  test('about a folder that git does not keep', async () => {
    cpSync(path(), path('../elsewhere'), { recursive: true });
    rmSync(path('../elsewhere/articles/aid.mdx'));
    expect(await lint(path('../elsewhere'))).toEqual([]);
  });

  test('where nothing was ever committed', async () => {
    rmSync(path('../.git'), { recursive: true });
    git('init', '-q');
    expect(await lint()).toEqual([]);
  });
});

describe('a paper that began in the repository of another', () => {
  test('counts what is lost from its own beginning', async () => {
    put({ 'site.yaml': 'name: Ours\nhistory: { since: 2024-03-01T12:00:00Z }\n' });
    rmSync(path('articles/aid.mdx'));
    expect(await lint()).toEqual([]);
    put({ 'site.yaml': 'name: Ours\nhistory: { since: 2024-03-01T11:59:59Z }\n' });
    expect(await lint()).toEqual([gone]);
  });
});
