import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { decodedBytes } from './decode-memory.ts';
import { draw } from './photo-fixtures.ts';

const pixels = 64 * 48;

test.each<[string, (picture: Sharp) => Sharp, number]>([
  ['a JPEG', (picture) => picture.jpeg(), 3],
  ['a grey JPEG', (picture) => picture.toColourspace('b-w').jpeg(), 1],
  ['a progressive JPEG', (picture) => picture.jpeg({ progressive: true }), 6],
  ['a JPEG that has to be turned', (picture) => picture.withMetadata({ orientation: 6 }).jpeg(), 6],
  ['a PNG', (picture) => picture.png(), 3],
  ['a PNG of 16 bits', (picture) => picture.toColourspace('rgb16').png(), 6],
  [
    'an interlaced PNG of 16 bits with transparency',
    (picture) => picture.ensureAlpha().toColourspace('rgb16').png({ progressive: true }),
    16,
  ],
  ['a WebP', (picture) => picture.webp(), 8],
  ['an AVIF', (picture) => picture.avif(), 18],
])('%s takes its channels, their depth and every pass, for each pixel', async (_, save, bytes) => {
  const picture = await save(draw(64, 48)).toBuffer();
  expect(decodedBytes(await sharp(picture).metadata())).toBe(bytes * pixels);
});
