/**
 * Pictures for tests: drawn here, their metadata written and read by exiftool, which shares no code
 * with what we read and write them with.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { makePicture } from '../archive/article-fixture.ts';
import { hashOf } from './photo.ts';
import type { Photo } from './photo.ts';

/** Whether the tool is here; a test that needs it says so by its name when it is left out. */
export const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

export type Point = [x: number, y: number];

const green = { r: 110, g: 160, b: 90 };
const red = { r: 250, g: 10, b: 10 };

/** A green field, with a red spot around a point if one is given; save it in a format of your own. */
export function draw(width: number, height: number, spot?: Point): Sharp {
  const field = sharp({ create: { width, height, channels: 3, background: green } });
  if (!spot) return field;
  const side = Math.max(3, Math.round(Math.min(width, height) / 20));
  const input = { create: { width: side, height: side, channels: 3 as const, background: red } };
  const [left, top] = [spot[0] * width, spot[1] * height].map((at) => Math.round(at - side / 2));
  return field.composite([{ input, left: left ?? 0, top: top ?? 0 }]);
}

/** Where the middle of the red spot is, in pixels from the left and the top. */
export async function findSpot(picture: Buffer): Promise<Point | undefined> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const spots: Point[] = [];
  for (let at = 0; at < data.length; at += info.channels) {
    const pixel = at / info.channels;
    if (data[at]! > 170 && data[at + 1]! < 90) {
      spots.push([pixel % info.width, Math.floor(pixel / info.width)]);
    }
  }
  const mean = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  return spots.length > 0 ? [mean(0), mean(1)] : undefined;
}

export type Untagged = { picture: Buffer; tags: string[] };

/**
 * Files with metadata, each as exiftool writes it, `XMP-photoshop:Credit=REUTERS/Jane Doe`; all in
 * one run, since the tool is slow to start.
 * @param files by name; the ending counts
 */
export function tag<Name extends string>(files: Record<Name, Untagged>): Record<Name, Buffer> {
  return inFolder((folder) => {
    const entries = Object.entries<Untagged>(files);
    const commands = entries.flatMap(([name, { picture, tags }]) => {
      writeFileSync(join(folder, name), picture);
      return [...tags.map((one) => `-${one}`), join(folder, name), '-execute'];
    });
    execFileSync('exiftool', [...commands, '-common_args', '-q', '-q', '-overwrite_original']);
    const tagged = entries.map(([name]) => [name, readFileSync(join(folder, name))]);
    return Object.fromEntries(tagged) as Record<Name, Buffer>;
  });
}

export type Metadata = Record<string, unknown>;

/** All that exiftool finds in files, by their names: texts by group and tag, `XMP-dc:Rights`. */
export function readTags(files: Record<string, Buffer>): Record<string, Metadata> {
  return inFolder((folder) => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const args = ['-q', '-json', '-G1', '-struct', '-validate', '-warning', '-a'];
    const found = JSON.parse(
      execFileSync('exiftool', [...args, '-all:all', folder], {
        encoding: 'utf8',
        maxBuffer: 20_000_000,
      }),
    ) as (Metadata & { SourceFile: string })[];
    return Object.fromEntries(found.map((tags) => [basename(tags.SourceFile), tags]));
  });
}

/** Calls with a picture on disk, and a folder for what is made of it. */
export function withPhoto(
  bytes: Buffer,
  photo: Partial<Photo>,
  use: (photo: Photo, cache: string) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    const file = join(folder, 'original');
    writeFileSync(file, bytes);
    const { autoOrient } = await sharp(bytes).metadata();
    const { width, height } = autoOrient;
    await use(
      makePicture({ file, hash: hashOf(bytes), width, height, ...photo }),
      join(folder, 'cache'),
    );
  });
}

/** Calls with a new folder, which is gone afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-photos-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const result = use(folder);
    if (result instanceof Promise) return result.finally(remove) as T;
    remove();
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}
