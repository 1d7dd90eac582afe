import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  commitMerge,
  fetchVersion,
  mergeVersion,
  refuseDirtyTree,
  undoMerge,
} from './merge-version.ts';

let scratch = '';
let upstream = '';
let paper = { folder: '', owned: 'content' };

/** Broadsheet at 0.1.0, and a paper that took out the sample and wrote its own. */
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'upgrade-'));
  upstream = join(scratch, 'broadsheet');
  paper = { folder: join(scratch, 'paper'), owned: 'content' };
  mkdirSync(upstream);
  git(upstream, 'init', '--quiet');
  release('v0.1.0', {
    'lib/a.ts': 'one\n\n\n\n\n\ntwo\n',
    'app/globals.css': '.a {}\n',
    'content/site.yaml': 'name: Sample\n',
    'content/articles/sample.mdx': 'Sample.\n',
  });
  git(scratch, 'clone', '--quiet', upstream, 'paper');
  git(paper.folder, 'rm', '--quiet', 'content/articles/sample.mdx');
  commit(paper.folder, {
    'content/site.yaml': 'name: Der Bote\n',
    'content/articles/eins.mdx': 'Eins.\n',
  });
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

test('a paper that changed only its content takes a later version whole, and keeps its own', () => {
  release('v0.2.0', {
    'lib/a.ts': 'three\n',
    'lib/b.ts': 'new\n',
    'content/site.yaml': 'name: Sample\ntagline: New\n',
    'content/articles/sample.mdx': 'Sample, changed.\n',
    'content/articles/another.mdx': 'Another sample.\n',
  });
  const { tag, commit: wanted } = fetchVersion(paper, upstream);
  expect(tag).toBe('v0.2.0');
  expect(mergeVersion(paper, wanted, tag)).toBe(true);
  commitMerge(paper, tag);
  expect(git(paper.folder, 'ls-files').split('\n')).toEqual([
    ...[
      'app/globals.css',
      'content/articles/eins.mdx',
      'content/site.yaml',
      'lib/a.ts',
      'lib/b.ts',
    ],
  ]);
  expect([read('lib/a.ts'), read('content/site.yaml')]).toEqual(['three\n', 'name: Der Bote\n']);
  expect(git(paper.folder, 'log', '-1', '--format=%s')).toBe('chore: upgrade to v0.2.0');
  expect(git(paper.folder, 'status', '--porcelain')).toBe('');
  expect(mergeVersion(paper, wanted, tag)).toBe(false);
});

test('one version after the other comes in, the newest by its number', () => {
  release('v0.9.0', { 'lib/a.ts': 'nine\n' });
  upgrade('v0.9.0');
  release('v0.10.0', { 'lib/a.ts': 'ten\n', 'content/articles/sample.mdx': 'Changed again.\n' });
  expect(fetchVersion(paper, upstream).tag).toBe('v0.10.0');
  upgrade('v0.10.0');
  expect(read('lib/a.ts')).toBe('ten\n');
});

test('other lines of the same file may be the paper’s own', () => {
  commit(paper.folder, { 'lib/a.ts': 'one\n\n\n\n\n\nours\n' });
  release('v0.2.0', { 'lib/a.ts': 'theirs\n\n\n\n\n\ntwo\n' });
  upgrade('v0.2.0');
  expect(read('lib/a.ts')).toBe('theirs\n\n\n\n\n\nours\n');
});

test('lines that both changed are named, and the tree is as it was', () => {
  commit(paper.folder, { 'lib/a.ts': 'ours\n' });
  release('v0.2.0', { 'lib/a.ts': 'theirs\n', 'content/new.yaml': 'new\n' });
  const { commit: wanted } = fetchVersion(paper, upstream);
  const before = git(paper.folder, 'rev-parse', 'HEAD');
  expect(() => mergeVersion(paper, wanted, 'v0.2.0')).toThrow(
    /both changed:\n {2}lib\/a\.ts\n.*Mend: /s,
  );
  expect(git(paper.folder, 'status', '--porcelain')).toBe('');
  expect(git(paper.folder, 'rev-parse', 'HEAD')).toBe(before);
  expect(read('lib/a.ts')).toBe('ours\n');
});

test('a version that does not pass is taken back out', () => {
  release('v0.2.0', { 'lib/b.ts': 'broken\n', 'content/new.yaml': 'new\n' });
  mergeVersion(paper, fetchVersion(paper, upstream).commit, 'v0.2.0');
  undoMerge(paper);
  expect(git(paper.folder, 'status', '--porcelain')).toBe('');
  expect(() => read('lib/b.ts')).toThrow();
  expect(() => git(paper.folder, 'rev-parse', '--verify', 'MERGE_HEAD')).toThrow();
});

test('a file that git ignores in content stays', () => {
  commit(paper.folder, { '.gitignore': 'notes.txt\n' });
  writeFileSync(join(paper.folder, 'content/notes.txt'), 'Mine.');
  release('v0.2.0', { 'content/new.yaml': 'new\n' });
  upgrade('v0.2.0');
  expect(read('content/notes.txt')).toBe('Mine.');
});

test('what is not committed stops it before anything happens', () => {
  refuseDirtyTree(paper);
  writeFileSync(join(paper.folder, 'content/zwei.mdx'), 'Zwei.');
  expect(() => {
    refuseDirtyTree(paper);
  }).toThrow(/not committed:\n {2}content\/zwei\.mdx\nMend: commit it/);
});

test.each([
  ['v9.9.9', /has no version v9\.9\.9\. Mend: name one that is there: v0\.1\.0/],
  [undefined, /nowhere cannot be asked for its versions: .*\nMend: name where/],
])('a version %s that is not there', (version, sentence) => {
  const remote = version === undefined ? join(scratch, 'nowhere') : upstream;
  expect(() => fetchVersion(paper, remote, version)).toThrow(sentence);
});

test('a paper without the history of Broadsheet is told so', () => {
  rmSync(join(paper.folder, '.git'), { recursive: true });
  git(paper.folder, 'init', '--quiet');
  commit(paper.folder, {});
  release('v0.2.0', { 'lib/b.ts': 'new\n' });
  const { commit: wanted } = fetchVersion(paper, upstream);
  expect(() => mergeVersion(paper, wanted, 'v0.2.0')).toThrow(/no commit in common.*Mend: start/);
  expect(git(paper.folder, 'status', '--porcelain')).toBe('');
});

function upgrade(version: string): void {
  mergeVersion(paper, fetchVersion(paper, upstream, version).commit, version);
  commitMerge(paper, version);
}

function release(tag: string, files: Record<string, string>): void {
  commit(upstream, files);
  git(upstream, 'tag', '--annotate', '--message', tag, tag);
}

function commit(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'change');
}

function read(name: string): string {
  return readFileSync(join(paper.folder, name), 'utf8');
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

const env = {
  ...process.env,
  ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
  ...{
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
  },
};
