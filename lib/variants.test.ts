import { describe, expect, test } from 'vitest';
import { makePicture } from './article-fixture.ts';
import { formats, photoUrl, readVariant, srcSet, variantWidths } from './variants.ts';

describe('the widths of a picture', () => {
  test.each([
    [4000, [320, 480, 640, 960, 1280, 1600]],
    [1601, [320, 480, 640, 960, 1280, 1600]],
    [1600, [320, 480, 640, 960, 1280, 1600]],
    [1000, [320, 480, 640, 960, 1000]],
    [640, [320, 480, 640]],
    [321, [320, 321]],
    [320, [320]],
    [64, [64]],
  ])('of %i pixels', (width, widths) => {
    expect(variantWidths({ width })).toEqual(widths);
  });

  test('never enlarge it', () => {
    for (let width = 1; width < 2000; width += 7) {
      expect(Math.max(...variantWidths({ width }))).toBeLessThanOrEqual(width);
    }
  });
});

describe('the addresses of its files', () => {
  const photo = makePicture({ id: 'abc', width: 700 });

  test('hold its id, a width and a format', () => {
    expect(photoUrl(photo, 640, 'avif')).toBe('/photos/abc/640.avif');
  });

  test('stand in a set, each with its width, up to the widest that its place needs', () => {
    expect(srcSet(photo, 'webp', 500)).toBe('/photos/abc/320.webp 320w, /photos/abc/480.webp 480w');
    expect(srcSet(photo, 'webp')).toContain('/photos/abc/700.webp 700w');
  });

  test('are never none, however small the place', () => {
    expect(srcSet(photo, 'jpg', 100)).toBe('/photos/abc/320.jpg 320w');
  });

  test('are all known when they are asked for', () => {
    for (const width of variantWidths(photo)) {
      for (const format of ['avif', 'webp', 'jpg'] as const) {
        expect(Object.keys(formats)).toContain(format);
        expect(readVariant(photo, `${width}.${format}`)).toEqual({ width, format });
      }
    }
  });

  test.each([
    ['a width that it does not have', '641.avif'],
    ['a width beyond its own', '960.avif'],
    ['a format that there is not', '640.gif'],
    ['a width with a leading zero', '0640.avif'],
    ['a second ending', '640.avif.jpg'],
    ['a word every object knows', '640.constructor'],
    ['no format', '640'],
    ['an empty format', '640.'],
    ['no width', '.avif'],
    ['a width in other digits', '6.4e2.avif'],
    ['capitals', '640.AVIF'],
    ['a space', ' 640.avif'],
    ['nothing', ''],
  ])('are refused with %s', (_, name) => {
    expect(readVariant(photo, name)).toBeUndefined();
  });
});
