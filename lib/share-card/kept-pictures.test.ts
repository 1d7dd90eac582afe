import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw, withPhoto } from '../photos/photo-fixtures.ts';
import type { Photo } from '../photos/photo.ts';
import type { Variant } from '../photos/variants.ts';
import { keptPicture, photoFile } from './picture-file.ts';

const small: Variant = { width: 64, format: 'jpg' };
const bytes = await draw(64, 48).jpeg().toBuffer();

const keep = (photo: Photo, variant: Variant, cache: string) =>
  keptPicture(photoFile(photo, variant), cache);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the files that were made', () => {
  test('are made once, and every crop is kept apart', async () => {
    await withPhoto(bytes, {}, async (photo, cache) => {
      const first = await keep(photo, small, cache);
      await keep(photo, { ...small, crop: '16x9' }, cache);
      expect(readdirSync(join(cache, photo.id)).sort()).toEqual(['16x9-64.jpg', '64.jpg']);
      writeFileSync(photo.file, ''); // It is not needed again.
      expect(await keep(photo, small, cache)).toEqual(first);
    });
  });

  test('are made once for all who ask at the same time', async () => {
    await withPhoto(bytes, {}, async (photo, cache) => {
      const both = [keep(photo, small, cache), keep(photo, small, cache)];
      expect(both[0]).toBe(both[1]);
      await Promise.all(both);
    });
  });

  test.each<[string, (kept: string) => void]>([
    [
      'is empty',
      (kept) => {
        truncateSync(kept, 0);
      },
    ],
    [
      'is cut short',
      (kept) => {
        truncateSync(kept, readFileSync(kept).length - 40);
      },
    ],
    [
      'has a wrong byte',
      (kept) => {
        const broken = readFileSync(kept);
        broken[100] = (broken[100] ?? 0) ^ 0xff;
        writeFileSync(kept, broken);
      },
    ],
  ])('are made again where the one that was kept %s', async (_, damage) => {
    await withPhoto(bytes, {}, async (photo, cache) => {
      const first = await keep(photo, small, cache);
      const kept = join(cache, photo.id, '64.jpg');
      const good = readFileSync(kept);
      damage(kept);
      expect(await keep(photo, small, cache)).toEqual(first);
      expect(readFileSync(kept)).toEqual(good);
    });
  });

  test('are sent all the same where they cannot be kept', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await withPhoto(bytes, {}, async (photo, cache) => {
      writeFileSync(cache, 'a file where the folder should be');
      expect((await sharp(await keep(photo, small, cache)).metadata()).width).toBe(64);
      expect(warn).toHaveBeenCalledOnce();
    });
  });

  test('leave nothing half written behind', async () => {
    vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await withPhoto(bytes, {}, async (photo, cache) => {
      mkdirSync(join(cache, photo.id, '64.jpg', 'in-the-way'), { recursive: true });
      await keep(photo, small, cache);
      expect(readdirSync(join(cache, photo.id))).toEqual(['64.jpg']);
    });
  });

  test.each([
    ['is gone', '/nowhere/gate.jpg'],
    ['is no picture', import.meta.filename],
  ])('are an error where the original %s, each time it is asked for', async (_, file) => {
    await withPhoto(bytes, {}, async (photo, cache) => {
      const lost = { ...photo, file };
      await expect(keep(lost, small, cache)).rejects.toThrow();
      await expect(keep(lost, small, cache)).rejects.toThrow();
      expect(await keep(photo, small, cache)).toBeInstanceOf(Buffer);
    });
  });
});
