import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bring, refuseUnknown } from './branch.ts';

let folder: string;
const git = (at: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: join(folder, at),
    stdio: 'pipe',
  }).toString();
const commit = (at: string, name: string) => {
  writeFileSync(join(folder, at, name), 'It left.\n');
  git(at, 'add', '.');
  git(at, 'commit', '--quiet', '-m', name);
};

/** A desk pushes to a remote; the server has a checkout whose content lies in a folder of it. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'remote');
  git('.', 'clone', '--quiet', 'remote', 'desk');
  git('desk', 'checkout', '--quiet', '-b', 'main');
  mkdirSync(join(folder, 'desk/content'));
  commit('desk', 'content/first.mdx');
  git('desk', 'push', '--quiet', 'origin', 'main');
  git('.', 'clone', '--quiet', 'remote', 'server');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const content = () => join(folder, 'server/content');

test('what is pushed comes into the checkout', async () => {
  commit('desk', 'content/second.mdx');
  git('desk', 'push', '--quiet', 'origin', 'main');
  expect(await bring(content(), 'origin/main')).toBe('');
  expect(existsSync(join(content(), 'second.mdx'))).toBe(true);
  expect(await bring(content(), 'origin/main')).toBe('');
});

test('a history that was written anew is told, and nothing of it comes in', async () => {
  commit('desk', 'content/second.mdx');
  git('desk', 'push', '--quiet', 'origin', 'main');
  await bring(content(), 'origin/main');
  git('desk', 'reset', '--quiet', '--hard', 'HEAD~1');
  commit('desk', 'content/other.mdx');
  git('desk', 'push', '--quiet', '--force', 'origin', 'main');
  expect(await bring(content(), 'origin/main')).toMatch(
    /^origin\/main is not brought in, and the edition stays as it is: it was written anew, .+ Mend: .*git reset --keep FETCH_HEAD$/,
  );
  expect(existsSync(join(content(), 'second.mdx'))).toBe(true);
  expect(existsSync(join(content(), 'other.mdx'))).toBe(false);
  git('server', 'reset', '--quiet', '--keep', 'FETCH_HEAD');
  expect(await bring(content(), 'origin/main')).toBe('');
  expect(existsSync(join(content(), 'other.mdx'))).toBe(true);
});

test('what lies in the way is named, in one line, and stays', async () => {
  writeFileSync(join(content(), 'second.mdx'), 'Written here.');
  commit('desk', 'content/second.mdx');
  git('desk', 'push', '--quiet', 'origin', 'main');
  expect(await bring(content(), 'origin/main')).toMatch(
    /^origin\/main .+ content\/second\.mdx .+$/,
  );
  expect(readFileSync(join(content(), 'second.mdx'), 'utf8')).toBe('Written here.');
});

test('so is a remote that is away', async () => {
  rmSync(join(folder, 'remote'), { recursive: true });
  expect(await bring(content(), 'origin/main')).toMatch(/not brought in.+: .+/);
});

test.each(['main', 'nowhere/main', 'origin/'])('%s is no branch of a remote', async (branch) => {
  await expect(refuseUnknown(content(), branch)).rejects.toThrow(/Mend: /);
});
