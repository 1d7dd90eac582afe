import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePicture } from '../archive/article-fixture.ts';
import { encodeVariant } from './encode-variant.ts';
import { draw, hasExiftool, readTags, tag, withPhoto } from './photo-fixtures.ts';
import type { PhotoRecord } from './photo-record.ts';
import { readFileRecord } from './read-file-record.ts';
import { variantName, variantsOf } from './variants.ts';
import { plainCaption, xmpPacket } from './xmp-packet.ts';

const record: PhotoRecord = {
  alt: 'A row of <white> trucks',
  description: 'Twenty trucks stand before a gate; the first carries flour & water.',
  caption: 'Trucks [wait at *Rafah*](https://example.com/rafah) & “the gate”.',
  credit: 'Zoë Łódź/Sipa USA "pool" <via> REUTERS & AP',
  creators: ['Zoë Łódź', 'John Roe'],
  agency: 'Reuters',
  copyright: '© 2024 Łódź & Co',
  license: 'https://example.com/rights?a=1&b=2',
  acquire: 'https://example.com/buy',
  source: 'Sipa USA 4711',
  sourceType: 'compositeWithTrainedAlgorithmicMedia',
};

const located = [
  'EXIF:GPSLatitude=31.2',
  'EXIF:GPSLatitudeRef=N',
  'XMP-exif:GPSLongitude=34.2',
  'EXIF:SerialNumber=4711',
  'XMP-aux:SerialNumber=4711',
  'EXIF:Model=A camera',
  'IPTC:Credit=Another credit',
  'XMP-photoshop:Credit=Another credit',
  'XMP-photoshop:Instructions=NO ARCHIVES',
];

describe.skipIf(!hasExiftool)('every file that we send, read by exiftool', () => {
  test('carries the record, in every format and crop, and nothing else of the original', async () => {
    const picture = await draw(420, 330).jpeg().toBuffer();
    const { original } = tag({ original: { picture, tags: located } });
    await withPhoto(original, record, async (photo) => {
      const variants = variantsOf(photo);
      const made = await Promise.all(variants.map((variant) => encodeVariant(photo, variant)));
      const files = variants.map((variant, i) => [variantName(variant), made[i]!] as const);
      const read = readTags(Object.fromEntries(files));
      expect(Object.keys(read).sort()).toEqual(variants.map(variantName).sort());
      for (const tags of Object.values(read)) {
        const xmp = Object.entries(tags).filter(([name]) => name.startsWith('XMP-'));
        expect(Object.fromEntries(xmp)).toEqual({
          'XMP-dc:Creator': record.creators,
          'XMP-dc:Rights': record.copyright,
          'XMP-dc:Description': 'Trucks wait at Rafah & “the gate”.',
          'XMP-photoshop:Credit': record.credit,
          'XMP-photoshop:Source': record.source,
          'XMP-xmpRights:Marked': true,
          'XMP-xmpRights:WebStatement': record.license,
          'XMP-plus:Licensor': [{ LicensorURL: record.acquire }],
          'XMP-iptcCore:AltTextAccessibility': record.alt,
          'XMP-iptcCore:ExtDescrAccessibility': record.description,
          'XMP-iptcExt:DigitalSourceType':
            'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
        });
        expect(tags['ExifTool:Validate']).toBe('OK');
        expect(Object.keys(tags).join()).not.toMatch(/GPS|Serial|IFD|ExifIFD|IPTC:|Photoshop:/);
      }
    });
  });
});

describe('the packet', () => {
  const picture = draw(16, 12).jpeg().toBuffer();

  async function readBack(given: PhotoRecord) {
    const file = await sharp(await picture)
      .withXmp(xmpPacket(given))
      .toBuffer();
    return readFileRecord(file);
  }

  test('is read back as the record that it was made from', async () => {
    const { alt, description, credit, creators, copyright } = record;
    const { license, acquire, source, sourceType } = record;
    expect(await readBack(record)).toMatchObject({
      ...{ alt, description, credit, creators, copyright, license, acquire, source, sourceType },
      caption: 'Trucks wait at Rafah & “the gate”.',
    });
  });

  test('holds the credit to the letter, whatever the letters', async () => {
    const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(line, async (credit) => {
        const legible = credit.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
        fc.pre(legible.trim() === credit && !/\s{2,}|[^\S ]/.test(credit));
        expect((await readBack({ alt: '', credit, creators: [] })).credit).toBe(
          credit || undefined,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('leaves out what the record does not say', () => {
    const packet = xmpPacket({ alt: '', credit: 'REUTERS/Jane Doe', creators: [] });
    expect(packet.match(/<(dc|photoshop|xmpRights|plus|Iptc4xmp\w+):\w+/g)).toEqual([
      '<photoshop:Credit',
    ]);
  });

  test('leaves out the letters that XML does not have', async () => {
    const read = await readBack({
      alt: '',
      credit: 'REUTERS\u0000/Jane\uD800 Doe\u0007',
      creators: [],
    });
    expect(read.credit).toBe('REUTERS/Jane Doe');
  });

  test('is never so long that a JPEG loses it', async () => {
    const endless = 'żółw '.repeat(20_000);
    const read = await readBack({
      ...record,
      alt: endless,
      caption: endless,
      description: endless,
      copyright: endless,
      source: endless,
    });
    expect(read.credit).toBe(record.credit);
    expect(read.caption).toHaveLength(1999); // the last is a space
  });

  test('says nothing that only the newsroom needs', () => {
    const photo = { ...makePicture(), expires: '2030-01-01T00:00:00Z' };
    expect(xmpPacket(photo)).not.toMatch(/content\/photos|2030|#77aa55/);
  });
});

test.each([
  ['Trucks at [Rafah](https://example.com).', 'Trucks at Rafah.'],
  ['*Trucks* at **Rafah**.', 'Trucks at Rafah.'],
  ['1. The gate', '1. The gate'],
  ['5 < 6 & 7', '5 < 6 & 7'],
])('the caption "%s" is read aloud as "%s"', (caption, plain) => {
  expect(plainCaption(caption)).toBe(plain);
});
