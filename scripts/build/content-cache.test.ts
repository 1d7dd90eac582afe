import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFile } from '../../lib/reader/read-file.ts';
import { readContentCache, storeContentCache, type CachedReading } from './content-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Longer than a chunk that is read at once, with letters of two, three and four bytes. */
function readingOf(i: number): CachedReading {
  const text = `---\ntitle: Stück ${i}\n---\n\n${'Größe “東京” 🗞\n\n'.repeat(30_000)}`;
  const { body: _, ...reading } = readFile('Article', `a${i}.mdx`, text);
  return { file: `a${i}.mdx`, hash: String(i), reading };
}

test('what was stored is read again, whatever its letters and its length', () => {
  const file = join(folder, 'cache.jsonl');
  const all = [1, 2, 3].map(readingOf);
  storeContentCache(file, 'code', all);
  // As JSON has it: without what is undefined.
  const plain = JSON.parse(JSON.stringify(all)) as CachedReading[];
  expect([...readContentCache(file, 'code').values()]).toEqual(plain);
});

test('of another code, of a writer that was stopped, and of nothing, nothing counts', () => {
  const file = join(folder, 'cache.jsonl');
  storeContentCache(file, 'code', [readingOf(1)]);
  expect(readContentCache(file, 'another').size).toBe(0);
  writeFileSync(file, readFileSync(file).subarray(0, -100));
  expect(readContentCache(file, 'code').size).toBe(0);
  expect(readContentCache(join(folder, 'none'), 'code').size).toBe(0);
});
