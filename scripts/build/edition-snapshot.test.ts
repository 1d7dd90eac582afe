import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  finishSnapshot,
  lacksTexts,
  linkCode,
  linkData,
  removeSnapshots,
  snapshotFolders,
  takeSnapshot,
} from './edition-snapshot.ts';
import { writeWhole } from './write-whole.ts';

let scratch: string;
let build: string;
let data: string;
const edition = () => ({ distDir: build, dataDir: data });
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'broadsheet-links-'));
  build = join(scratch, '.next');
  data = join(scratch, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'Article.json'), '["first"]');
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

function snapshot(name: string) {
  takeSnapshot(edition(), name)();
  return snapshotFolders(edition(), name);
}

test('a server has what was built when it started, whatever is built after', () => {
  const own = snapshot('3000.1');
  rmSync(build, { recursive: true });
  write('server/app/page.js', 'second');
  writeWhole(join(data, 'Article.json'), '["second"]');
  expect(read(own.distDir, 'server/app/page.js')).toBe('first');
  expect(read(own.dataDir, 'Article.json')).toBe('["first"]');
  expect(read(own.distDir, 'node_modules/sharp/main.js')).toBe('sharp');
  expect(existsSync(join(own.distDir, 'cache'))).toBe(false);
});

test('texts are there at once, and of their own once they are linked', () => {
  mkdirSync(join(data, 'generated/Article'), { recursive: true });
  writeFileSync(join(data, 'generated/Article/a.1.json'), 'first');
  const linkTexts = takeSnapshot(edition(), '3000.1');
  const own = snapshotFolders(edition(), '3000.1');
  const text = () => read(own.dataDir, 'generated/Article/a.1.json');
  expect(text()).toBe('first');
  linkTexts();
  rmSync(join(data, 'generated'), { recursive: true });
  expect(text()).toBe('first');
  removeSnapshots(build, '3000');
  expect(existsSync(own.dataDir)).toBe(false);
});

test('where the texts cannot be linked, those that the build wrote are read, and it is said', () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  mkdirSync(join(data, 'generated/Article'), { recursive: true });
  writeFileSync(join(data, 'generated/Article/a.1.json'), 'first');
  const linkTexts = takeSnapshot(edition(), '3000.1');
  const own = snapshotFolders(edition(), '3000.1');
  renameSync(join(data, 'generated'), join(data, 'away'));
  linkTexts();
  expect(log).not.toHaveBeenCalled();
  writeFileSync(join(data, 'generated'), 'in the way');
  linkTexts();
  expect(log).toHaveBeenCalledOnce();
  rmSync(join(data, 'generated'));
  renameSync(join(data, 'away'), join(data, 'generated'));
  expect(read(own.dataDir, 'generated/Article/a.1.json')).toBe('first');
  expect(existsSync(join(own.dataDir, 'generated.own'))).toBe(false);
  log.mockRestore();
});

test('a server that ended before its texts were linked has them when it is started again', () => {
  mkdirSync(join(data, 'generated/Article'), { recursive: true });
  writeFileSync(join(data, 'generated/Article/a.1.json'), 'first');
  takeSnapshot(edition(), '3000.1');
  const own = snapshotFolders(edition(), '3000.1');
  // Half of them were.
  mkdirSync(join(own.dataDir, 'generated.own'));
  expect(lacksTexts(edition(), '3000.1')).toBe(true);
  finishSnapshot(edition(), '3000.1');
  rmSync(join(data, 'generated'), { recursive: true });
  expect(lacksTexts(edition(), '3000.1')).toBe(false);
  expect(read(own.dataDir, 'generated/Article/a.1.json')).toBe('first');
});

test('the next edition of the same server has nothing of the one before, and each its own time', () => {
  const first = snapshot('3000.1');
  rmSync(build, { recursive: true });
  write('server/app/other.js', 'second');
  const second = snapshot('3000.2');
  expect(existsSync(join(second.distDir, 'server/app/page.js'))).toBe(false);
  expect(read(second.distDir, 'server/app/other.js')).toBe('second');
  expect(read(first.distDir, 'server/app/page.js')).toBe('first');
});

test('the code of one is taken for other data, and no stamp with it', () => {
  write('server/pages/500.html', 'ours');
  write('edition.json', '{}');
  snapshot('3000.1');
  rmSync(build, { recursive: true });
  const other = join(scratch, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'Article.json'), '["second"]');
  linkCode(build, { from: '3000.1', to: '3000.2' });
  linkData(build, '3000.2', other);
  const renewed = snapshotFolders(edition(), '3000.2');
  expect(read(renewed.distDir, 'server/app/page.js')).toBe('first');
  expect(read(renewed.distDir, 'server/pages/500.html')).toBe('ours');
  expect(read(renewed.dataDir, 'Article.json')).toBe('["second"]');
  expect(existsSync(join(renewed.distDir, 'edition.json'))).toBe(false);
});

test('what a server left is removed, and nothing of another', () => {
  const gone = [snapshot('3000.1'), snapshot('3000.2')];
  const kept = snapshot('3000-2.1');
  removeSnapshots(build, '3000');
  expect(gone.map(({ distDir }) => existsSync(distDir))).toEqual([false, false]);
  expect(existsSync(kept.distDir)).toBe(true);
});

test('where there can be no links, the server reads from the build itself', () => {
  data = join(scratch, 'nothing-here');
  expect(snapshot('3000.1')).toEqual(edition());
});
