import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { draw, withPhoto } from '../../lib/photos/photo-fixtures.ts';
import { photoFile } from '../../lib/share-card/picture-file.ts';
import { startPictureMaker } from './picture-maker.ts';

const maker = startPictureMaker();
afterAll(maker.stop);

const bytes = await draw(400, 300).jpeg().toBuffer();

test('pictures are made in another process, well or quickly, each for who asked', async () => {
  await withPhoto(bytes, {}, async (photo) => {
    const file = photoFile(photo, { width: 320, format: 'avif' });
    const [well, quickly] = await Promise.all(
      [false, true].map(async (quick) => sharp(await maker.make({ file, quick })).metadata()),
    );
    expect(well).toMatchObject({ format: 'heif', width: 320, height: 240 });
    expect(quickly).toMatchObject({ format: 'webp', width: 320, height: 240 });
    // The credit is in every file that is sent.
    expect(quickly?.xmpAsString).toContain(photo.credit);
  });
});

test('one that cannot be made says why, and the next is made', async () => {
  await withPhoto(bytes, {}, async (photo) => {
    const file = photoFile(photo, { width: 320, format: 'jpg' });
    const lost = photoFile({ ...photo, hash: 'other' }, { width: 320, format: 'jpg' });
    await expect(maker.make({ file: lost, quick: false })).rejects.toThrow('is not what was built');
    expect((await maker.make({ file, quick: false })).length).toBeGreaterThan(500);
  });
});

test('where the process ends over one, that one fails and the next has another process', async () => {
  await withPhoto(bytes, {}, async (photo) => {
    const file = photoFile(photo, { width: 400, format: 'avif' });
    const work = maker.make({ file, quick: false });
    maker.stop();
    await expect(work).rejects.toThrow('the process that makes pictures ended with SIGKILL');
    expect((await maker.make({ file, quick: true })).length).toBeGreaterThan(100);
  });
});
