import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plainStory, validContent, type Files } from '../lib/lint/content-fixture.ts';
import { checkFolder, refuseErrors } from './build/check-folder.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-check-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ ...validContent, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function check(folder: string, ...args: string[]) {
  const command = ['scripts/run.mjs', 'check', ...args];
  const env = { ...process.env, CONTENT_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), stdout, stderr };
}

const warned = { 'articles/gate-opens.mdx': plainStory.replace('Trucks wait', 'Trucks  wait') };
const wrong = { ...warned, 'articles/gate-shuts.mdx': plainStory.replace('world', 'wrld') };

describe('npm run check', () => {
  test('says that there are no problems', () => {
    const folder = folderOf({});
    const { status, lines } = check(folder);
    expect({ status, lines }).toEqual({
      status: 0,
      lines: [`7 files in ${relative('', folder)}, no problems`],
    });
  }, 20_000);

  test('of an archive it tells how far it is, beside what it finds', () => {
    const stories = Array.from({ length: 260 }, (_, i) => [`articles/story-${i}.mdx`, plainStory]);
    const folder = folderOf(Object.fromEntries(stories) as Files);
    const { status, stdout, stderr } = check(folder, '--json');
    expect({ status, found: JSON.parse(stdout) as unknown }).toEqual({ status: 0, found: [] });
    expect(stderr).toMatch(/^content: read \d+ of 267 files$/m);
  }, 60_000);

  test('tells warnings, which stop nothing', () => {
    const { status, lines } = check(folderOf(warned));
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/gate-opens\.mdx:2: warning: title is untidy: .*\. Mend: keep one\.$/);
    expect(lines[1]).toMatch(/, 0 errors, 1 warning$/);
  }, 20_000);

  test('tells errors, which do', () => {
    const { status, lines } = check(folderOf(wrong));
    expect(status).toBe(1);
    expect(lines[1]).toMatch(
      /gate-shuts\.mdx:4: section names "wrld", which does not exist\. Mend: /,
    );
    expect(lines[2]).toMatch(/, 1 error, 1 warning$/);
  }, 20_000);

  test('--json prints an array and nothing else', () => {
    const folder = folderOf(wrong);
    const { status, stdout } = check(folder, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { severity: 'warning', line: 2, field: 'title' },
      {
        severity: 'error',
        file: relative('', join(folder, 'articles/gate-shuts.mdx')),
        line: 4,
        field: 'section',
        message: 'names "wrld", which does not exist',
        mend: 'use one of world, or add the file',
      },
    ]);
  }, 20_000);

  test('--github prints annotations', () => {
    const { status, lines } = check(folderOf(wrong), '--github');
    expect(status).toBe(1);
    expect(lines[0]).toMatch(
      /^::warning file=.*gate-opens\.mdx,line=2,title=title::title is untidy: /,
    );
    expect(lines[1]).toMatch(
      /^::error file=.*gate-shuts\.mdx,line=4,title=section::section names /,
    );
  }, 20_000);

  test.each([[['--jsn']], [['--json', '--github']], [['content']]])(
    '%j is told in one sentence',
    (args) => {
      const { status, stdout, stderr } = check('content', ...args);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: `npm run check does not know "${args.join(' ')}"; it takes --json or --github.\n`,
      });
    },
    20_000,
  );
});

describe('a build', () => {
  const lint = async (folder: string) => {
    const { files, problems } = await checkFolder(folder);
    refuseErrors(problems, folder);
    return files;
  };

  test('goes on with warnings, and prints them in a line each', async () => {
    const lines: string[] = [];
    const { log } = console;
    console.log = (line: string) => lines.push(line);
    const files = await lint(folderOf(warned)).finally(() => {
      console.log = log;
    });
    expect(files).toHaveLength(7);
    expect(lines).toEqual([
      expect.stringMatching(
        /gate-opens\.mdx:2: warning: title is untidy: .*"Trucks"\. Mend: keep one\.$/,
      ),
    ]);
  });

  test('stops at an error, with both counts', async () => {
    await expect(lint(folderOf(wrong))).rejects.toThrow(
      /^\S+gate-shuts\.mdx:4: section .*\n\n1 error, 1 warning in \S+$/,
    );
  });
});
