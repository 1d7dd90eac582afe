import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeQuickly, encodeVariant } from './encode-variant.ts';
import { draw, findSpot, withPhoto, type Point } from './photo-fixtures.ts';

import { formats, variantName, variantSize, variantsOf } from './variants.ts';

describe('every file of a picture', () => {
  test('has the size and the format that its address says', async () => {
    const bytes = await draw(400, 500).jpeg().toBuffer();
    await withPhoto(bytes, {}, async (photo) => {
      for (const variant of variantsOf(photo)) {
        const made = sharp(await encodeVariant(photo, variant));
        const { width, height, format, space, icc, exif, orientation } = await made.metadata();
        expect({ width, height }).toEqual(variantSize(photo, variant));
        const named = format === 'heif' ? 'avif' : format;
        expect(formats[variant.format]).toBe(`image/${named}`);
        expect({ space, icc, exif, orientation }).toEqual({ space: 'srgb' });
      }
    });
  });

  test('has a quick form of the same size and cut, with the same record', async () => {
    const bytes = await draw(400, 500, [0.5, 0.5]).jpeg().toBuffer();
    await withPhoto(bytes, {}, async (photo) => {
      const variant = { crop: '16x9', width: 320, format: 'avif' } as const;
      const [quick, well] = await Promise.all([
        encodeQuickly(photo, variant),
        encodeVariant(photo, variant),
      ]);
      const { width, height, format, xmp } = await sharp(quick).metadata();
      expect({ width, height, format }).toEqual({ width: 320, height: 180, format: 'webp' });
      expect(xmp).toEqual((await sharp(well).metadata()).xmp);
      expect(await findSpot(quick)).toBeDefined();
    });
  });

  test.each<[string, Point]>([
    ['at the upper left', [0.1, 0.1]],
    ['at the lower right', [0.9, 0.85]],
    ['left of the middle', [0.3, 0.5]],
  ])('keeps the focal point, %s', async (_, focal) => {
    for (const [width, height] of [
      [500, 250],
      [250, 500],
    ] as const) {
      const bytes = await draw(width, height, focal).png().toBuffer();
      await withPhoto(bytes, { focal }, async (photo) => {
        for (const variant of variantsOf(photo).filter(({ format }) => format === 'jpg')) {
          const made = await encodeVariant(photo, variant);
          const spot = await findSpot(made);
          expect(spot, variantName(variant)).toBeDefined();
          if (!variant.crop) {
            const size = variantSize(photo, variant);
            expect(Math.abs(spot![0] - focal[0] * size.width)).toBeLessThan(3);
            expect(Math.abs(spot![1] - focal[1] * size.height)).toBeLessThan(3);
          }
        }
      });
    }
  });

  test.each([3, 6, 8])('stands upright, whatever orientation (%i) the file has', async (turn) => {
    const lying = draw(400, 300, [0.1, 0.2]).withMetadata({ orientation: turn }).jpeg();
    const bytes = await lying.toBuffer();
    // Where the spot stands for a reader of the original.
    const upright = await sharp(bytes).autoOrient().png().toBuffer();
    const spot = (await findSpot(upright))!;
    const { width, height } = await sharp(upright).metadata();
    const focal: Point = [spot[0] / width, spot[1] / height];
    await withPhoto(bytes, { focal }, async (photo) => {
      expect([photo.width, photo.height]).toEqual([width, height]);
      const made = await encodeVariant(photo, { crop: '1x1', width: 300, format: 'webp' });
      expect(await findSpot(made)).toBeDefined();
      const whole = await encodeVariant(photo, { width, format: 'jpg' });
      const [x, y] = (await findSpot(whole))!;
      expect(Math.hypot(x - spot[0], y - spot[1])).toBeLessThan(3);
    });
  });

  test.each([
    ['CMYK', () => draw(64, 48).toColourspace('cmyk').jpeg()],
    ['Display P3', () => draw(64, 48).withIccProfile('p3').jpeg()],
    ['16 bits', () => draw(64, 48).toColourspace('rgb16').png()],
    ['transparency', () => draw(64, 48).ensureAlpha().webp()],
  ])('looks as the original does, from %s', async (_, save) => {
    await withPhoto(await save().toBuffer(), {}, async (photo) => {
      for (const format of ['jpg', 'webp', 'avif'] as const) {
        const made = await encodeVariant(photo, { width: 64, format });
        const { space, depth } = await sharp(made).metadata();
        expect({ space, depth }).toEqual({ space: 'srgb', depth: 'uchar' });
        const [r, g, b] = (await sharp(made).stats()).channels.map(({ mean }) => mean);
        expect(Math.abs(r! - 110) + Math.abs(g! - 160) + Math.abs(b! - 90)).toBeLessThan(30);
      }
    });
  });

  test('is a progressive JPEG under 300 kB, where it is for a share card', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 70 };
    const create = { width: 1300, height: 800, channels: 3 as const, background: '#fff', noise };
    const bytes = await sharp({ create }).jpeg({ quality: 95 }).toBuffer();
    await withPhoto(bytes, {}, async (photo) => {
      const card = await encodeVariant(photo, { crop: 'card', width: 1200, format: 'jpg' });
      expect(card.length).toBeLessThan(300_000);
      const { width, height, isProgressive } = await sharp(card).metadata();
      expect({ width, height, isProgressive }).toEqual({
        width: 1200,
        height: 630,
        isProgressive: true,
      });
    });
  });
});
