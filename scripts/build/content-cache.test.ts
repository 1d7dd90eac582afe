import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFile, type FileReading } from '../../lib/reader/read-file.ts';
import {
  keepReading,
  readContentCache,
  storeContentCache,
  type KeptReading,
} from './content-cache.ts';
import { keepTexts } from './keep-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Longer than a chunk that is read at once, with letters of two, three and four bytes. */
function readingOf(i: number): FileReading {
  const text = `---\ntitle: Stück ${i}\n---\n\n${'Größe “東京” 🗞\n\n'.repeat(30_000)}`;
  const { body: _, ...reading } = readFile('Article', `a${i}.mdx`, text);
  return reading;
}

function store(readings: FileReading[]) {
  const file = join(folder, 'cache.jsonl');
  const keepText = keepTexts(join(folder, 'texts'));
  const kept = readings.map((reading, i): [string, KeptReading] => {
    return [`a${i}.mdx`, keepReading(String(i), reading, keepText)];
  });
  storeContentCache(file, 'code', kept);
  return { file, read: (code: string) => readContentCache(file, code, keepText) };
}

test('what was stored is read again, whatever its letters and its length', () => {
  const readings = [1, 2, 3].map(readingOf);
  const found = [...store(readings).read('code')].map(([, { reading, lines }]) => {
    return { ...reading, lines: lines() };
  });
  // As JSON has it: without what is undefined.
  expect(found).toEqual(JSON.parse(JSON.stringify(readings)));
});

test('of another code, of a writer that was stopped, and of nothing, nothing counts', () => {
  const { file, read } = store([readingOf(1)]);
  expect(read('another').size).toBe(0);
  writeFileSync(file, readFileSync(file).subarray(0, -100));
  expect(read('code').size).toBe(0);
  rmSync(file);
  expect(read('code').size).toBe(0);
});

test('texts lie in no file that has a name', () => {
  const keepText = keepTexts(join(folder, 'texts'));
  const [first, second] = [keepText('Größe'), keepText('東京 🗞')];
  expect([first(), second(), first()]).toEqual(['Größe', '東京 🗞', 'Größe']);
  expect(readdirSync(folder)).toEqual([]);
});
