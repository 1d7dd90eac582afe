import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFile } from '../../lib/reader/read-file.ts';
import { read } from './read-on-threads.ts';
import { readContentCache, storeContentCache, type KeptReading } from './content-cache.ts';
import { keepTexts } from './keep-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Longer than a chunk that is read at once, with letters of two, three and four bytes. */
function readingOf(i: number): KeptReading['reading'] {
  const text = `---\ntitle: Stück ${i} ${'Größe “東京” 🗞 '.repeat(60_000)}\n---\n\nDer Text.\n`;
  const { body: _, lines: __, ...reading } = readFile('Article', `a${i}.mdx`, text);
  return { ...reading, found: {} };
}

function store(readings: KeptReading['reading'][]) {
  const file = join(folder, 'cache.jsonl');
  const kept = readings.map((reading, i): [string, KeptReading] => {
    return [`a${i}.mdx`, { hash: String(i), state: undefined, reading }];
  });
  storeContentCache(file, 'code', kept);
  return { file, read: (code: string) => readContentCache(file, code) };
}

test('what was stored is read again, whatever its letters and its length', () => {
  const readings = [1, 2, 3].map(readingOf);
  const found = [...store(readings).read('code')].map(([, { reading }]) => reading);
  // As JSON has it: without what is undefined.
  expect(found).toEqual(JSON.parse(JSON.stringify(readings)));
});

test('a field that is as it was written is there once, and one that is not is there as it was read', () => {
  const text =
    '---\ntitle: " One  day"\nlead:\n  photo: { src: a.jpg, alt: A gate }\ntopics: []\n---\n';
  const file = 'a.mdx';
  const { body: _, lines: __, ...reading } = read({ path: { type: 'Article', file }, text });
  const leadOf = (of: unknown) => (of as { lead: unknown }).lead;
  const fields = { title: 'One day', lead: leadOf(reading.data), draft: false };
  const [, kept] = [...store([{ ...reading, fields }]).read('code')][0]!;
  expect(kept.reading.fields).toEqual(fields);
  expect(Object.keys(kept.reading.fields!)).toEqual(Object.keys(fields));
  expect(leadOf(kept.reading.fields)).toBe(leadOf(kept.reading.data));
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
