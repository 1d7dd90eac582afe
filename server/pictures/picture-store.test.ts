import { readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { inFolder } from '../../lib/photos/photo-fixtures.ts';
import { openPictureStore, type Picture } from './picture-store.ts';

const small = Buffer.alloc(5000, 'small');
const large = Buffer.alloc(400_000, 'large');

async function bytesOf(picture: Picture | undefined): Promise<Buffer | undefined> {
  if (!picture) return undefined;
  if ('bytes' in picture) return picture.bytes;
  const stream = picture.file.createReadStream({ start: 0, end: picture.length - 1 });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['small', small],
  ['large', large],
])('a %s picture is found as it was kept, by the next process too', async (_, bytes) => {
  await inFolder(async (folder) => {
    const kept = await openPictureStore(folder).keep('a/640.avif', bytes);
    const store = openPictureStore(folder);
    expect(await store.find('a/320.avif')).toBeUndefined();
    expect([await store.has('a/640.avif'), await store.has('a/320.avif')]).toEqual([true, false]);
    for (const _time of ['first', 'second']) {
      const found = await store.find('a/640.avif');
      expect(found).toMatchObject({ etag: kept.etag, length: bytes.length });
      expect((await bytesOf(found))?.equals(bytes)).toBe(true);
    }
  });
});

test('a small one is read from the disk once, a large one looked at once and sent from there', async () => {
  await inFolder(async (folder) => {
    const first = openPictureStore(folder);
    await first.keep('a/small.jpg', small);
    await first.keep('a/large.jpg', large);
    const store = openPictureStore(folder);
    await store.find('a/small.jpg');
    await store.find('a/large.jpg');
    expect(await store.find('a/small.jpg')).toHaveProperty('bytes');
    const found = await store.find('a/large.jpg');
    expect(found).toHaveProperty('file');
    await bytesOf(found);
  });
});

const damages: [string, (file: string) => void][] = [
  [
    'is empty',
    (file) => {
      truncateSync(file, 0);
    },
  ],
  [
    'is cut short',
    (file) => {
      truncateSync(file, readFileSync(file).length - 40);
    },
  ],
  [
    'has a wrong byte',
    (file) => {
      const broken = readFileSync(file);
      broken[100] = (broken[100] ?? 0) ^ 0xff;
      writeFileSync(file, broken);
      const { atime, mtimeMs } = statSync(file);
      utimesSync(file, atime, mtimeMs / 1000 + 1);
    },
  ],
];

test.each(damages)(
  'a kept file that %s is none, before and after it was looked at',
  async (_, damage) => {
    await inFolder(async (folder) => {
      const first = openPictureStore(folder);
      await first.keep('a/small.jpg', small);
      await first.keep('a/large.jpg', large);
      const store = openPictureStore(folder);
      await bytesOf(await store.find('a/large.jpg'));
      for (const name of ['small', 'large']) {
        damage(join(folder, 'a', `${name}.jpg`));
        expect(await store.find(`a/${name}.jpg`)).toBeUndefined();
      }
    });
  },
);

test('a picture that cannot be kept on the disk is there for a while all the same', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  await inFolder(async (folder) => {
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    const store = openPictureStore(inTheWay);
    await store.keep('a/640.avif', small);
    expect(warn).toHaveBeenCalledOnce();
    expect((await bytesOf(await store.find('a/640.avif')))?.equals(small)).toBe(true);
  });
});
