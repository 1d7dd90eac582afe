import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFile, keptHashes } from './kept-hashes.ts';

let folder: string;
let place: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-hashes-'));
  place = join(folder, 'kept');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** @param age in seconds: of what was written a moment ago nothing is kept */
function write(name: string, text: string, age = 60): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  utimesSync(file, Date.now() / 1000 - age, Date.now() / 1000 - age);
  return file;
}

function hashAll(files: string[]): string[] {
  const kept = keptHashes(place);
  const hashes = files.map((file) => kept.of(file));
  kept.store(files);
  return hashes;
}

const names = ['one.mdx', 'tab\tand\nline.mdx', 'größe.jpg'];

test('they are those of the bytes, kept or not, whatever the names', () => {
  const files = names.map((name) => write(name, name));
  expect(hashAll(files)).toEqual(files.map(hashFile));
  const kept = readFileSync(place, 'utf8');
  expect(kept.split('\n')).toHaveLength(names.length + 1);
  expect(hashAll(files)).toEqual(files.map(hashFile));
  expect(readFileSync(place, 'utf8')).toBe(kept);
});

test('a file is not read again where its state is the same', () => {
  const files = names.map((name) => write(name, name));
  hashAll(files);
  writeFileSync(place, readFileSync(place, 'utf8').replace(hashFile(files[0]!), 'as-it-was-kept'));
  expect(hashAll(files)[0]).toBe('as-it-was-kept');
});

test('one of the same length and time, one written a moment ago and one that is gone are read', () => {
  const files = [write('a', 'one'), write('b', 'one', 0), write('c', 'one')];
  const before = hashAll(files);
  write('a', 'two');
  write('b', 'two', 0);
  rmSync(files[2]!);
  const after = hashAll(files);
  expect(after).toEqual(files.map(hashFile));
  expect(after.filter((hash, i) => hash === before[i])).toEqual([]);
});

test('of a file of hashes that was cut off, what is whole counts', () => {
  const files = names.map((name) => write(name, name));
  hashAll(files);
  for (const length of [0, 10, 70, 120]) {
    writeFileSync(place, readFileSync(place).subarray(0, length));
    expect(hashAll(files)).toEqual(files.map(hashFile));
  }
});

test('where nothing can be written, they are told all the same', () => {
  place = join(write('file', ''), 'below');
  const file = write('a', 'one');
  expect(hashAll([file])).toEqual([hashFile(file)]);
});
