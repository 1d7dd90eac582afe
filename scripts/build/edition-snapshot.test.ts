import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkSnapshot } from './edition-snapshot.ts';

let scratch: string;
let build: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'broadsheet-links-'));
  build = join(scratch, '.next');
  write('server/app/page.js', 'first');
  write('cache/fetch', 'for builds');
  mkdirSync(join(build, 'node_modules'));
  symlinkSync('../../sharp', join(build, 'node_modules/sharp'));
  mkdirSync(join(scratch, 'sharp'));
  writeFileSync(join(scratch, 'sharp/main.js'), 'sharp');
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(build, path, '..'), { recursive: true });
  writeFileSync(join(build, path), text);
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('a server has what was built when it started, whatever is built after', () => {
  const own = linkSnapshot(build, 3000);
  rmSync(build, { recursive: true });
  write('server/app/page.js', 'second');
  expect(read(own, 'server/app/page.js')).toBe('first');
  expect(read(own, 'node_modules/sharp/main.js')).toBe('sharp');
  expect(existsSync(join(own, 'cache'))).toBe(false);
});

test('the next server on the same port has nothing of the one before', () => {
  linkSnapshot(build, 3000);
  rmSync(build, { recursive: true });
  write('server/app/other.js', 'second');
  const own = linkSnapshot(build, 3000);
  expect(existsSync(join(own, 'server/app/page.js'))).toBe(false);
  expect(read(own, 'server/app/other.js')).toBe('second');
});

test('where there can be no links, the server reads from the build itself', () => {
  expect(linkSnapshot(join(scratch, 'nothing-here'), 3000)).toBe(join(scratch, 'nothing-here'));
});
