import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFile } from '../../lib/reader/read-file.ts';
import { read } from './read-on-threads.ts';
import { openContentCache, type KeptReading } from './content-cache.ts';
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
  openContentCache(file, 'code').store(new Map(kept));
  return { file, read: (code: string) => openContentCache(file, code).readings };
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

describe('of many, some are renewed', () => {
  const small = (i: number, title = `Story ${i} of “東京”`): [string, KeptReading] => {
    const text = `---\ntitle: ${title}\n---\n\nDer Text.\n`;
    const { body: _, lines: __, ...reading } = readFile('Article', `a${i}.mdx`, text);
    return [`a${i}.mdx`, { hash: title, state: undefined, reading: { ...reading, found: {} } }];
  };
  const many = (count: number) => Array.from({ length: count }, (_, i) => small(i));
  const stored = (count: number) => {
    const file = join(folder, 'many');
    openContentCache(file, 'code').store(new Map(many(count)));
    const titles = () =>
      [...openContentCache(file, 'code').readings.values()].map(({ hash }) => hash).sort();
    return { file, titles, inode: statSync(file).ino };
  };
  /** As a build does: what has not changed is the same object. */
  const renew = (file: string, change: (readings: Map<string, KeptReading>) => void) => {
    const cache = openContentCache(file, 'code');
    const readings = new Map(cache.readings);
    change(readings);
    cache.store(readings);
  };

  test('in their place, and of what was there before no word stays', () => {
    const { file, titles, inode } = stored(40);
    const before = titles();
    renew(file, (readings) => {
      readings.set(...small(7, 'Another title'));
      readings.delete('a20.mdx');
      readings.set(...small(40));
    });
    const [seven, twenty, forty] = [7, 20, 40].map((i) => small(i)[1].hash);
    const rest = before.filter((title) => title !== seven && title !== twenty);
    expect(titles()).toEqual([...rest, 'Another title', forty].sort());
    expect(statSync(file).ino).toBe(inode);
    const text = readFileSync(file, 'utf8');
    expect([text.includes(seven!), text.includes(twenty!)]).toEqual([false, false]);
  });

  test('nothing is written where nothing changed', () => {
    const { file } = stored(40);
    const before = statSync(file, { bigint: true }).mtimeNs;
    renew(file, () => undefined);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
  });

  test('until too much of it is blank', () => {
    const { file, titles, inode } = stored(40);
    for (let i = 0; i < 5; i++) renew(file, (readings) => readings.set(...small(0, `Title ${i}`)));
    expect(statSync(file).ino).not.toBe(inode);
    expect(titles()).toHaveLength(40);
    expect(titles()).toContain('Title 4');
    expect(readFileSync(file, 'utf8')).not.toMatch(/^ +$/m);
  });

  test('not where another process wrote it meanwhile', () => {
    const { file, titles } = stored(40);
    const cache = openContentCache(file, 'code');
    const readings = new Map(cache.readings).set(...small(1, 'Mine'));
    renew(file, (all) => all.set(...small(2, 'Theirs, which is longer')));
    cache.store(readings);
    expect(titles()).toContain('Mine');
    expect(titles()).toHaveLength(40);
  });

  test('of two lines of one file, between which the writer was stopped, the later counts and the other goes', () => {
    const { file, titles } = stored(40);
    const line = readFileSync(file, 'utf8').split('\n')[3]!;
    appendFileSync(file, `${line.replace('"hash":"', '"hash":"Later. ')}\n`);
    expect(titles().filter((title) => title.startsWith('Later'))).toHaveLength(1);
    expect(titles()).toHaveLength(40);
    expect(readFileSync(file, 'utf8')).toContain(line);
    renew(file, () => undefined);
    expect(readFileSync(file, 'utf8')).not.toContain(line);
    expect(titles()).toHaveLength(40);
  });

  test.each<[string, (lines: string) => string]>([
    ['has no end', (lines) => `${lines}{"file":"a50.mdx`],
    [
      'is blank in part',
      (lines) => lines.replace(/\{"file":"a7\.mdx"/, (start) => ' '.repeat(start.length)),
    ],
  ])('nothing counts where a line %s, and all is written anew', (_, damage) => {
    const { file, titles } = stored(40);
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(titles()).toEqual([]);
    renew(file, (readings) => readings.set(...small(1)));
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
  });

  test('of another code nothing stays beside what is new', () => {
    const { file } = stored(40);
    openContentCache(file, 'another').store(new Map(many(1)));
    expect([...openContentCache(file, 'another').readings.keys()]).toEqual(['a0.mdx']);
    expect(readFileSync(file, 'utf8')).not.toContain('a1.mdx');
  });
});

test('texts lie in no file that has a name', () => {
  const keepText = keepTexts(join(folder, 'texts'));
  const [first, second] = [keepText('Größe'), keepText('東京 🗞')];
  expect([first(), second(), first()]).toEqual(['Größe', '東京 🗞', 'Größe']);
  expect(readdirSync(folder)).toEqual([]);
});
