import { spawnSync } from 'node:child_process';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { jpegSegments } from './file-metadata/jpeg-segments.ts';
import { draw } from './photo-fixtures.ts';
import { probePicture } from './probe-picture.ts';

const jpeg = await draw(640, 480).jpeg().toBuffer();
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)(
    'is measured in %s',
    async (format) => {
      const bytes = await draw(64, 48).toFormat(format).toBuffer();
      expect(await probePicture(bytes)).toMatchObject({ width: 64, height: 48 });
    },
  );

  test.each([5, 6, 7, 8])('lies as readers see it, turned by orientation %i', async (turn) => {
    const bytes = await draw(64, 48).withMetadata({ orientation: turn }).jpeg().toBuffer();
    expect(await probePicture(bytes)).toMatchObject({ width: 48, height: 64 });
  });

  test.each([
    ['sRGB', (picture: Sharp) => picture.png()],
    ['CMYK', (picture: Sharp) => picture.toColourspace('cmyk').jpeg()],
    ['16 bits', (picture: Sharp) => picture.toColourspace('rgb16').png()],
    ['a palette', (picture: Sharp) => picture.png({ palette: true })],
    ['transparency', (picture: Sharp) => picture.ensureAlpha().png()],
  ])('has the colour that fills most of it, from %s', async (_, save) => {
    const looks = await probePicture(await save(draw(64, 48, [0.5, 0.5])).toBuffer());
    const [r, g, b] = rgb(looks);
    expect(Math.abs(r - 110) + Math.abs(g - 160) + Math.abs(b - 90)).toBeLessThan(50);
  });

  test('has the colour of the paper where it is transparent', async () => {
    const clear = { r: 200, g: 0, b: 0, alpha: 0 };
    const create = { width: 8, height: 8, channels: 4 as const, background: clear };
    const looks = await probePicture(await sharp({ create }).png().toBuffer());
    expect(Math.min(...rgb(looks))).toBeGreaterThan(240);
  });

  test('that is grey has a grey', async () => {
    const looks = await probePicture(await draw(64, 48).greyscale().jpeg().toBuffer());
    expect(new Set(rgb(looks)).size).toBe(1);
  });

  test('that moves is its first frame', async () => {
    const frames = await Promise.all([draw(64, 48), draw(64, 48).negate()].map(png));
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(bytes).metadata()).pages).toBe(2);
    const looks = await probePicture(bytes);
    expect(looks).toMatchObject({ width: 64, height: 48 });
    expect(rgb(looks)[1]).toBeGreaterThan(140);
  });
});

/** Where the segments of the small JPEG begin, and its end. */
const joints = [...jpegSegments(jpeg)].map(({ at }) => at);

describe('a JPEG with stray bytes that every browser shows', () => {
  test.each(joints)('is taken: before the segment at %i', async (at) => {
    const bytes = Buffer.concat([jpeg.subarray(0, at), Buffer.from('stray\0'), jpeg.subarray(at)]);
    expect(await probePicture(bytes)).toMatchObject({ width: 640, height: 480 });
  });

  test('is taken: between the scans of a progressive one', async () => {
    const whole = await draw(64, 48, [0.5, 0.5]).jpeg({ progressive: true }).toBuffer();
    const table = [...jpegSegments(whole)].findLast(({ marker }) => marker === 0xc4)!;
    const parts = [whole.subarray(0, table.end), Buffer.from('stray'), whole.subarray(table.end)];
    expect(await probePicture(Buffer.concat(parts))).toMatchObject({ width: 64 });
  });

  test('is refused still where it is cut short', async () => {
    const bytes = Buffer.concat([jpeg.subarray(0, 2), Buffer.from('stray'), jpeg.subarray(2)]);
    expect(await probePicture(bytes.subarray(0, -600))).toHaveProperty('fault');
  });
});

test('the library that decodes says nothing on the terminal, whatever the file', () => {
  const after = (before: string, bytes: Buffer) =>
    Buffer.concat([Buffer.from(before, 'latin1'), bytes]);
  const files = [
    ...['none.jpg', 'nan.tif', 'old.gif'].map((name) => Buffer.from(name)),
    jpeg,
    jpeg.subarray(0, jpeg.length / 2),
    Buffer.concat([jpeg.subarray(0, 20), Buffer.from('stray'), jpeg.subarray(20)]),
    after('II*\0\x08\0\0\0\xff\xff', jpeg),
    after('GIF89a', jpeg),
    after('RIFF\0\0\0\0WEBPVP8 ', jpeg),
    Buffer.concat([
      jpeg.subarray(0, 2),
      after('\xff\xe1\0\x10Exif\0\0MM\0*\0\0\0\x09', jpeg.subarray(2)),
    ]),
  ];
  const args = ['scripts/run.mjs', 'lib/photos/quiet-reading-fixture'];
  const input = JSON.stringify(files.map((file) => file.toString('base64')));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('a file that is refused', () => {
  test.each([
    ['is empty', Buffer.alloc(0)],
    ['is not a picture, or is cut short', Buffer.from('<!doctype html><title>404</title>')],
    ['is not a picture, or is cut short', Buffer.alloc(4000, 'noise')],
    ['is SVG, and not JPEG, PNG, WebP, AVIF, TIFF or GIF', svg],
    ['has 121 megapixels; 100 is the most', claiming(11_000, 11_000)],
    ['has 101 megapixels; 100 is the most', claiming(10_000, 10_001)],
    ['is 20000 pixels long; 16383 is the most', claiming(100, 20_000)],
  ])('%s', async (fault, bytes) => {
    expect(await probePicture(bytes)).toEqual({ fault });
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)(
    'is cut short, in %s',
    async (format) => {
      const noise = { type: 'gaussian' as const, mean: 120, sigma: 40 };
      const create = { width: 96, height: 96, channels: 3 as const, background: '#fff', noise };
      const bytes = await sharp({ create }).toFormat(format).toBuffer();
      expect(await probePicture(bytes)).toMatchObject({ width: 96 });
      for (const part of [0.3, 0.6, 0.9]) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * part));
        expect(await probePicture(cut)).toEqual({ fault: 'is not a picture, or is cut short' });
      }
    },
  );

  test('has a good beginning, and is a progressive JPEG', async () => {
    const bytes = await draw(640, 480, [0.9, 0.9]).jpeg({ progressive: true }).toBuffer();
    const cut = bytes.subarray(0, Math.floor(bytes.length * 0.7));
    expect(await probePicture(cut)).toHaveProperty('fault');
  });
});

function png(picture: Sharp): Promise<Buffer> {
  return picture.png().toBuffer();
}

function rgb(looks: object): [number, number, number] {
  const { color } = looks as { color: string };
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
}

/** The small JPEG, with another size in its header. */
function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

test('a small file that would take gigabytes to open is refused by what it would take', async () => {
  const create = { width: 8000, height: 8000, channels: 4 as const, background: '#fff' };
  const bytes = await sharp({ create })
    .toColourspace('rgb16')
    .png({ progressive: true })
    .toBuffer();
  expect(bytes.length).toBeLessThan(5_000_000);
  expect(await probePicture(bytes)).toEqual({
    fault:
      'takes 1024 MB to open, and 600 is the most; save it smaller, as a JPEG or with 8 bits a channel, upright and not interlaced',
  });
});
