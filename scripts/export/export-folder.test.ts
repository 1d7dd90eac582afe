import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from './ask-server.ts';
import { fileOf, notesFile, openExportFolder } from './export-folder.ts';

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function page(text: string, etag = '"1"', type = 'text/html; charset=utf-8'): Answer {
  return { status: 200, type, body: Buffer.from(text), header: (name) => ({ etag })[name] };
}

test.each([
  ['/', 'text/html', 'index.html'],
  ['/articles/talks', 'text/html; charset=utf-8', 'articles/talks.html'],
  ['/articles/talks.md', 'text/markdown', 'articles/talks.md'],
  ['/topics/%C3%BCber', 'text/html', 'topics/über.html'],
])('%s of %s is %s', (path, type, file) => {
  expect(fileOf(path, type)).toBe(file);
});

test('a stopped export goes on: what was noted and is still there is known', () => {
  const folder = join(scratch, 'out');
  const first = openExportFolder(folder);
  first.begin();
  first.write('/a', page('one'));
  first.write('/b', page('two'));
  first.note();
  rmSync(join(folder, 'b.html'));
  const second = openExportFolder(folder);
  second.begin();
  expect(second.known('/a')?.etag).toBe('"1"');
  expect(second.known('/b')).toBeUndefined();
});

test('what this export did not write goes, and the folders that it leaves empty', () => {
  const folder = join(scratch, 'out');
  const first = openExportFolder(folder);
  first.begin();
  first.write('/articles/old/x', page('old'));
  first.write('/a', page('one'));
  first.note();
  const second = openExportFolder(folder);
  second.begin();
  second.keep('/a');
  expect(second.removeOthers()).toBe(1);
  expect(existsSync(join(folder, 'articles'))).toBe(false);
  second.note();
  expect(Object.keys(JSON.parse(readFileSync(join(folder, notesFile), 'utf8')) as object)).toEqual([
    '/a',
  ]);
});

test('a folder with files of somebody else is refused, and nothing of it touched', () => {
  writeFileSync(join(scratch, 'letter.txt'), 'Dear reader');
  expect(() => openExportFolder(scratch)).toThrow(/holds files that no export wrote.*Mend: /);
  expect(readFileSync(join(scratch, 'letter.txt'), 'utf8')).toBe('Dear reader');
});

test('no address writes outside the folder, and no two the same file', () => {
  const folder = openExportFolder(join(scratch, 'out'));
  folder.begin();
  expect(() => {
    folder.write('/..%2F..%2Fescaped', page('x'));
  }).toThrow(/outside/);
  expect(existsSync(join(scratch, 'escaped.html'))).toBe(false);
  folder.write('/a', page('x'));
  expect(() => {
    folder.write('/a.html', page('x', '"1"', 'text/plain'));
  }).toThrow('/a.html and /a would be one file, a.html. Mend: rename one.');
});
