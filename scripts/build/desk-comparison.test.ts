import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Compared } from '../../lib/desk/desk-file.ts';
import { compareWithPublished } from './desk-comparison.ts';

let folder = '';
const content = () => join(folder, 'paper/content');
const path = (file: string) => join(content(), file);

function put(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}

/** Without the variables of a hook that may be running this very test. */
function git(...args: string[]): void {
  const env = {
    ...process.env,
    ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
    ...{ GIT_AUTHOR_NAME: 'Jane Doe', GIT_AUTHOR_EMAIL: 'jane@example.org' },
    ...{ GIT_COMMITTER_NAME: 'Jane Doe', GIT_COMMITTER_EMAIL: 'jane@example.org' },
    GIT_COMMITTER_DATE: '2024-03-01T12:00:00Z',
  };
  const { status, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'a day in the newsroom');
}

const story = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nA text.\n`;
const aid = 'publishedAt: 2024-02-13T16:00:00-05:00\n';

/** The files by their path in the content folder, and the stories before. */
function compared(): { files: unknown; before: Compared['before']; base: Compared['base'] } {
  const comparison = compareWithPublished(content());
  if (comparison.kind === 'none') throw new Error(comparison.reason);
  const { files, before, base } = comparison;
  const short = (file: string) => file.replace(`${content()}/`, '');
  return {
    base,
    files: Object.fromEntries(Object.entries(files).map(([file, as]) => [short(file), as])),
    before: Object.fromEntries(
      Object.entries(before).map(([slug, was]) => [slug, { ...was, file: short(was.file) }]),
    ),
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-desk-'));
  put('articles/aid.mdx', story('Aid', aid));
  put('articles/2024/truce.mdx', story('Truce', 'draft: true\n'));
  put('site.yaml', 'name: The Fixture\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('without anything to compare with, the desk says why', () => {
  test('outside of a repository', () => {
    expect(compareWithPublished(content())).toEqual({
      kind: 'none',
      reason: 'git knows no history of it',
    });
  });

  test('in a checkout of one other branch', () => {
    git('init', '-q', '-b', 'story');
    commit();
    expect(compareWithPublished(content())).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('no branch main') as string,
    });
  });
});

describe('in a repository', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    commit();
  });

  test('nothing differs on the published branch itself', () => {
    expect(compared()).toMatchObject({
      files: {},
      before: {},
      base: { branch: 'main', at: '2024-03-01T12:00:00.000Z', isFork: true },
    });
  });

  test('files differ as they lie, committed or not, also those that git ignores', () => {
    git('checkout', '-qb', 'story');
    put('articles/aid.mdx', story('More aid', aid));
    put('articles/new.mdx', story('New'));
    commit();
    writeFileSync(join(folder, '.gitignore'), 'ignored.mdx\n');
    put('articles/ignored.mdx', story('Ignored'));
    put('photos/gate of “Rafah”.jpg', 'picture');
    put('photos/.DS_Store', 'nothing');
    put('site.yaml', 'name: The Other\n');
    rmSync(path('articles/2024/truce.mdx'));
    const { files, before } = compared();
    expect(files).toEqual({
      'articles/aid.mdx': 'changed',
      'articles/new.mdx': 'new',
      'articles/ignored.mdx': 'new',
      'photos/gate of “Rafah”.jpg': 'new',
      'site.yaml': 'changed',
      'articles/2024/truce.mdx': 'removed',
    });
    expect(before).toEqual({
      aid: {
        file: 'articles/aid.mdx',
        title: 'Aid',
        draft: false,
        publishedAt: '2024-02-13T16:00:00-05:00',
      },
      truce: { file: 'articles/2024/truce.mdx', title: 'Truce', draft: true },
    });
  });

  test('a file saved again as it was does not differ', () => {
    put('articles/aid.mdx', story('Aid', aid));
    expect(compared().files).toEqual({});
  });

  test('what came to the published branch later is no change of this one', () => {
    git('checkout', '-qb', 'story');
    git('checkout', '-q', 'main');
    put('articles/later.mdx', story('Later', aid));
    commit();
    git('checkout', '-q', 'story');
    expect(compared()).toMatchObject({ files: {}, base: { isFork: true } });
  });

  test('where the branches parted is unknown, the tip counts, and the desk can say so', () => {
    git('checkout', '-q', '--orphan', 'story');
    put('articles/new.mdx', story('New'));
    commit();
    expect(compared()).toMatchObject({
      files: { 'articles/new.mdx': 'new' },
      base: { branch: 'main', isFork: false },
    });
  });

  test("the remote's branch counts for more than one's own", () => {
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    put('articles/aid.mdx', story('More aid', aid));
    commit();
    expect(compared()).toMatchObject({
      files: { 'articles/aid.mdx': 'changed' },
      base: { branch: 'origin/main' },
    });
  });

  test('a folder that moved is a story removed and a story new, under one slug', () => {
    mkdirSync(path('articles/2025'));
    renameSync(path('articles/aid.mdx'), path('articles/2025/aid.mdx'));
    const { files, before } = compared();
    expect(files).toEqual({ 'articles/aid.mdx': 'removed', 'articles/2025/aid.mdx': 'new' });
    expect(before.aid?.file).toBe('articles/aid.mdx');
  });

  test('a story that cannot be read on the published branch is taken as it is', () => {
    put('articles/odd.mdx', '---\ntitle: [1\npublishedAt: 3\n---\n');
    commit();
    put('articles/odd.mdx', story('Odd'));
    expect(compared().before.odd).toMatchObject({ title: 'odd', publishedAt: undefined });
  });
});
