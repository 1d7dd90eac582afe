import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePicture } from '../archive/article-fixture.ts';
import {
  crops,
  cropWithin,
  formats,
  jpegOf,
  photoUrl,
  readVariant,
  srcSet,
  variantCut,
  variantName,
  variantSize,
  variantsOf,
  variantWidths,
  type Crop,
} from './variants.ts';

const shapes = [undefined, ...(Object.keys(crops) as Crop[])];
const side = fc.integer({ min: 1, max: 6000 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('the widths of a picture', () => {
  test.each([
    [4000, [320, 480, 640, 960, 1280, 1600]],
    [1601, [320, 480, 640, 960, 1280, 1600]],
    [1600, [320, 480, 640, 960, 1280, 1600]],
    [1000, [320, 480, 640, 960, 1000]],
    [321, [320, 321]],
    [320, [320]],
    [64, [64]],
  ])('of %i pixels', (width, widths) => {
    expect(variantWidths({ width, height: 3000 })).toEqual(widths);
  });

  test('of a crop are those that it has pixels for', () => {
    const upright = { width: 2000, height: 500 };
    expect(variantWidths(upright, '1x1')).toEqual([320, 480, 500]);
    expect(variantWidths(upright, '4x3')).toEqual([320, 480, 640, 667]);
    expect(variantWidths(upright, 'card')).toEqual([952]);
    expect(variantWidths({ width: 4000, height: 3000 }, 'card')).toEqual([1200]);
  });

  test('never enlarge it', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(...shapes), (width, height, crop) => {
        for (const wide of variantWidths({ width, height }, crop)) {
          const size = variantSize({ width, height }, { crop, width: wide });
          expect(size.width).toBeLessThanOrEqual(width);
          expect(size.height).toBeLessThanOrEqual(height);
          expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a crop', () => {
  test.each([
    ['16x9', { width: 640, height: 360 }],
    ['4x3', { width: 640, height: 480 }],
    ['1x1', { width: 640, height: 640 }],
    ['card', { width: 640, height: 336 }],
  ] as const)('%s has its shape', (crop, size) => {
    expect(variantSize({ width: 3000, height: 2000 }, { crop, width: 640 })).toEqual(size);
  });

  test('lies within the picture and holds the focal point, wherever that is', () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.tuple(fraction, fraction),
        fc.constantFrom(...shapes),
        (width, height, focal, crop) => {
          for (const wide of variantWidths({ width, height }, crop)) {
            const cut = variantCut({ width, height, focal }, { crop, width: wide });
            expect(cut.left).toBeGreaterThanOrEqual(0);
            expect(cut.top).toBeGreaterThanOrEqual(0);
            expect(cut.left + cut.width).toBeLessThanOrEqual(cut.whole.width);
            expect(cut.top + cut.height).toBeLessThanOrEqual(cut.whole.height);
            const [x, y] = [focal[0] * cut.whole.width, focal[1] * cut.whole.height];
            // Half a pixel may fall to either side.
            expect(x).toBeGreaterThanOrEqual(cut.left - 1);
            expect(x).toBeLessThanOrEqual(cut.left + cut.width + 1);
            expect(y).toBeGreaterThanOrEqual(cut.top - 1);
            expect(y).toBeLessThanOrEqual(cut.top + cut.height + 1);
          }
        },
      ),
    );
  });

  test('without a focal point lies a little above the middle', () => {
    const cut = variantCut({ width: 600, height: 1000 }, { crop: '1x1', width: 600 });
    expect(cut).toMatchObject({ left: 0, top: 100, width: 600, height: 600 });
  });
});

test.each([
  [1600, 900, ['4x3', '1x1']],
  [1600, 901, ['16x9', '4x3', '1x1']],
  [1366, 768, ['16x9', '4x3', '1x1']],
  [4032, 3024, ['16x9', '1x1']],
  [1080, 1080, ['16x9', '4x3']],
])('%i × %i is cut for %j alone', (width, height, cut) => {
  const asked = ['16x9', '4x3', '1x1'] as const;
  expect(asked.filter((crop) => cropWithin({ width, height }, crop))).toEqual(cut);
});

describe('the addresses of its files', () => {
  const photo = makePicture({ id: 'abc', width: 700, height: 500 });

  test('hold its id, a crop, a width and a format', () => {
    expect(photoUrl(photo, { width: 640, format: 'avif' })).toBe('/photos/abc/640.avif');
    const crop = { crop: '16x9', width: 640, format: 'jpg' } as const;
    expect(photoUrl(photo, crop)).toBe('/photos/abc/16x9-640.jpg');
  });

  test('stand in a set, each with its width, up to the widest that its place needs', () => {
    expect(srcSet(photo, { format: 'webp', atMost: 500 })).toBe(
      '/photos/abc/320.webp 320w, /photos/abc/480.webp 480w',
    );
    expect(srcSet(photo, { format: 'webp' })).toContain('/photos/abc/700.webp 700w');
    expect(srcSet(photo, { format: 'webp', crop: '1x1' })).toContain('1x1-500.webp 500w');
  });

  test('are never none, however small the place', () => {
    expect(srcSet(photo, { format: 'jpg', atMost: 100 })).toBe('/photos/abc/320.jpg 320w');
  });

  test('are all known when they are asked for, and all different', () => {
    const names = variantsOf(photo).map(variantName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.map((name) => readVariant(photo, name))).toEqual(variantsOf(photo));
  });

  test('are of every format, but for the share card, which is a JPEG', () => {
    for (const crop of shapes) {
      const found = variantsOf(photo).filter((variant) => variant.crop === crop);
      const expected = crop === 'card' ? ['jpg'] : Object.keys(formats);
      expect([...new Set(found.map(({ format }) => format))]).toEqual(expected);
    }
  });

  test('of a JPEG hold the widest that is asked for, or the narrowest there is', () => {
    expect(jpegOf(photo, undefined, 650)).toEqual({ width: 640, format: 'jpg' });
    expect(jpegOf(photo, '1x1', 100)).toEqual({ crop: '1x1', width: 320, format: 'jpg' });
  });

  test.each([
    ['a width that it does not have', '641.avif'],
    ['a width beyond its own', '960.avif'],
    ['a width that only another crop has', '1x1-640.avif'],
    ['a crop that there is not', '3x2-640.avif'],
    ['two crops', '16x9-1x1-320.avif'],
    ['a share card in another format', 'card-700.avif'],
    ['a format that there is not', '640.gif'],
    ['a width with a leading zero', '0640.avif'],
    ['a second ending', '640.avif.jpg'],
    ['a word every object knows', '640.constructor'],
    ['a crop every object knows', 'constructor-640.jpg'],
    ['no format', '640'],
    ['an empty format', '640.'],
    ['no width', '.avif'],
    ['a width in other digits', '6.4e2.avif'],
    ['capitals', '640.AVIF'],
    ['a space', ' 640.avif'],
    ['a way out', '../640.avif'],
    ['nothing', ''],
  ])('are refused with %s', (_, name) => {
    expect(readVariant(photo, name)).toBeUndefined();
  });
});
