import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPicture, type ReadPicture } from '../../lib/lint/photo-reading.ts';
import { keptPictures } from './kept-pictures.ts';

let folder: string;
let place: string;
const code = { reads: 'reader', looks: 'probe' };
const names = ['a.jpg', 'b.jpg', 'none.jpg'];
const credit = 'Jane Doe';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pictures-'));
  place = join(folder, 'kept');
  write('a.jpg', await pictureOf('#aa0000'));
  write('b.jpg', await pictureOf('#00aa00'));
  write('none.jpg', 'no picture');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const pictureOf = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .withExif({ IFD0: { Artist: credit } })
    .jpeg()
    .toBuffer();

/** @param age in seconds: of what was written a moment ago the file system says too little */
function write(name: string, bytes: Buffer | string, age = 60): void {
  writeFileSync(at(name), bytes);
  utimesSync(at(name), Date.now() / 1000 - age, Date.now() / 1000 - age);
}

async function readAll(by = code, wanted = names): Promise<ReadPicture[]> {
  const pictures = keptPictures(place, by);
  const read: ReadPicture[] = [];
  for (const name of wanted) read.push(await pictures.read(at(name)));
  pictures.store();
  return read;
}

/** What was kept, so changed that it shows whether it was taken. */
function mark(): void {
  const kept = readFileSync(place, 'utf8');
  writeFileSync(place, kept.replaceAll(/#[\da-f]{6}/g, '#123456').replaceAll(credit, 'Kept'));
}

const colours = (read: ReadPicture[]) => read.map((one) => ('color' in one ? one.color : ''));
const makers = (read: ReadPicture[]) =>
  read.map((one) => ('record' in one ? one.record.creators?.join() : undefined));

test('they are what their files say, kept or not', async () => {
  const said = await Promise.all(names.map((name) => readPicture(at(name))));
  expect(await readAll()).toEqual(said);
  expect(makers(said).slice(0, 2)).toEqual([credit, credit]);
  const kept = readFileSync(place, 'utf8');
  expect(await readAll()).toEqual(said);
  expect(readFileSync(place, 'utf8')).toBe(kept);
});

test('one whose file is the same is not opened', async () => {
  await readAll();
  mark();
  const read = await readAll();
  expect(colours(read)).toEqual(['#123456', '#123456', '']);
  expect(makers(read)).toEqual(['Kept', 'Kept', undefined]);
});

test('one with other bytes is read, whatever its time', async () => {
  await readAll();
  const bytes = await pictureOf('#0000aa');
  write('a.jpg', bytes);
  write('none.jpg', bytes);
  expect(await readAll()).toEqual(await Promise.all(names.map((name) => readPicture(at(name)))));
});

test('in a clone, and by other code, what a file says is read again and how it looks is known', async () => {
  await readAll();
  mark();
  for (const name of names) utimesSync(at(name), 1, 1);
  const cloned = await readAll();
  expect([colours(cloned), makers(cloned)]).toEqual([
    ['#123456', '#123456', ''],
    [credit, credit, undefined],
  ]);
  mark();
  expect(makers(await readAll({ ...code, reads: 'another' })).slice(0, 2)).toEqual([
    credit,
    credit,
  ]);
});

test('by another decoder all are opened, and so where what was kept is cut off', async () => {
  const said = await readAll();
  mark();
  expect(await readAll({ ...code, looks: 'another' })).toEqual(said);
  for (const length of [0, 5, 120, 300]) {
    writeFileSync(place, readFileSync(place).subarray(0, length));
    expect(await readAll()).toEqual(said);
  }
});

test('of one that is gone or cannot be read nothing is kept', async () => {
  await readAll();
  rmSync(at('b.jpg'));
  expect((await readAll())[1]).toEqual({ fault: 'cannot be read (ENOENT)' });
  expect(readFileSync(place, 'utf8')).not.toContain('b.jpg');
  expect(await readAll(code, ['a.jpg'])).toHaveLength(1);
  expect(readFileSync(place, 'utf8')).not.toContain('none.jpg');
});

test('where nothing can be written, they are told all the same', async () => {
  const said = await readAll();
  place = join(at('none.jpg'), 'below');
  expect(await readAll()).toEqual(said);
  expect(existsSync(place)).toBe(false);
});
