import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw, inFolder } from '../lib/photos/photo-fixtures.ts';
import { measurePhotos } from './measure-photos.ts';

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
});

const jpeg = await draw(64, 48).jpeg().toBuffer();

test('every picture of a folder is measured, in the order of their names', async () => {
  const png = await draw(32, 48).png().toBuffer();
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'articles'));
    const names = ['b.jpg', 'a.JPG', 'really-a-png.jpg', 'articles/c.jpg'];
    for (const name of names) writeFileSync(join(folder, name), jpeg);
    writeFileSync(join(folder, 'really-a-png.jpg'), png);
    writeFileSync(join(folder, 'notes.txt'), 'no picture');
    const measures = await measurePhotos(folder);
    expect(Object.keys(measures)).toEqual(names.map((name) => join(folder, name)).sort());
    expect(measures[join(folder, 'b.jpg')]).toMatchObject({
      width: 64,
      height: 48,
      record: { from: {} },
    });
    expect(measures[join(folder, 'really-a-png.jpg')]).toMatchObject({ width: 32, height: 48 });
    expect(said).toEqual(['content: measured 4 of 4 pictures']);
  });
});

test('the same bytes have the same fingerprint, others another', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.jpg'), jpeg);
    writeFileSync(join(folder, 'b.jpg'), jpeg);
    writeFileSync(join(folder, 'c.jpg'), await draw(64, 48, [0.5, 0.5]).jpeg().toBuffer());
    const [a, b, c] = Object.values(await measurePhotos(folder)).map(({ hash }) => hash);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });
});

test('a file that is no picture is named, with what is wrong', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'gate.jpg'), '<!doctype html>');
    await expect(measurePhotos(folder)).rejects.toThrow(
      `${join(folder, 'gate.jpg')} is not a picture, or is cut short`,
    );
  });
});
