import { describe, expect, test } from 'vitest';
import { makePicture } from '../archive/article-fixture.ts';
import { jpegOf, photoUrl } from '../photos/variants.ts';
import { imageInPage, imageObject, imagesOf } from './image-object.ts';

const origin = 'https://example.org';
const wide = { crop: '16x9', width: 1600, format: 'jpg' } as const;

describe('a picture', () => {
  test('says what its record says', () => {
    const photo = makePicture({
      copyright: '© 2024 Reuters',
      license: 'https://example.org/rights',
      acquire: 'https://example.org/buy',
      sourceType: 'digitalCapture',
    });
    const url = 'https://example.org/photos/0123456789ab/16x9-1600.jpg';
    expect(imageObject(photo, wide, origin)).toEqual({
      '@type': 'ImageObject',
      url,
      contentUrl: url,
      width: 1600,
      height: 900,
      caption: 'Aid trucks at the Rafah crossing on Tuesday.',
      creditText: 'REUTERS/Edgard Garrido',
      creator: [{ '@type': 'Person', name: 'Edgard Garrido' }],
      provider: { '@type': 'Organization', name: 'Reuters' },
      copyrightNotice: '© 2024 Reuters',
      license: 'https://example.org/rights',
      acquireLicensePage: 'https://example.org/buy',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    });
  });

  test('claims nothing that its record does not hold', () => {
    const photo = makePicture({ caption: undefined, creators: [], agency: undefined });
    expect(Object.keys(imageObject(photo, wide, origin))).toEqual([
      '@type',
      'url',
      'contentUrl',
      'width',
      'height',
      'creditText',
    ]);
  });

  test('has its agency as its maker where no person is named', () => {
    expect(imageObject(makePicture({ creators: [] }), wide, origin).creator).toEqual({
      '@type': 'Organization',
      name: 'Reuters',
    });
  });

  test.each([
    'Lev Radin/Sipa USA, via Reuters',
    'Sputnik/Gavriil Grigorov/Pool via REUTERS',
    'Jane "J" Doe & John Roe / Agence <X>',
  ])('is credited to the letter: %s', (credit) => {
    expect(imageObject(makePicture({ credit }), wide, origin).creditText).toBe(credit);
  });

  test('has a caption without Markdown', () => {
    const photo = makePicture({ caption: 'The *gate* at [Rafah](https://example.org/map).' });
    expect(imageObject(photo, wide, origin).caption).toBe('The gate at Rafah.');
  });
});

describe('the pictures of a story', () => {
  const sizes = (width: number, height: number) =>
    imagesOf(makePicture({ width, height }), origin).map((image) => [image.width, image.height]);

  test('come in three ratios, as large as may be', () => {
    expect(sizes(4000, 3000)).toEqual([
      [1600, 900],
      [1600, 1200],
      [1600, 1600],
    ]);
  });

  test('are never enlarged', () => {
    expect(sizes(800, 600)).toEqual([
      [800, 450],
      [800, 600],
      [600, 600],
    ]);
  });

  test('are left out where Google would find them too small', () => {
    expect(sizes(400, 200)).toEqual([
      [356, 200],
      [267, 200],
    ]);
    expect(sizes(100, 100)).toEqual([]);
  });
});

test('a picture in the page is the whole one, in the file that the page names', () => {
  const photo = makePicture();
  expect(imageInPage(photo, origin)).toMatchObject({
    contentUrl: origin + photoUrl(photo, jpegOf(photo, undefined, 960)),
    width: 960,
    height: 720,
  });
});
