/** Makes the files of a picture that readers get, once each, and keeps them. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Photo } from './photo.ts';
import type { Variant } from './variants.ts';

/** Kept across builds: an id stands for its pixels and its record, so nothing here goes stale. */
const cacheDir = join(/* turbopackIgnore: true */ process.cwd(), '.photo-cache');

/** Two readers who ask for a new variant at once wait for the same work. */
const underWay = new Map<string, Promise<Buffer>>();

export function makeVariant(photo: Photo, variant: Variant): Promise<Buffer> {
  const file = join(
    /* turbopackIgnore: true */ cacheDir,
    photo.id,
    `${variant.width}.${variant.format}`,
  );
  const work =
    underWay.get(file) ??
    readFile(/* turbopackIgnore: true */ file).catch(() => encode(photo, variant, file));
  underWay.set(file, work);
  return work.finally(() => underWay.delete(file));
}

async function encode(photo: Photo, { width, format }: Variant, file: string): Promise<Buffer> {
  const original = resolve(/* turbopackIgnore: true */ photo.file);
  const resized = sharp(original).autoOrient().resize({ width, withoutEnlargement: true });
  const encoded = {
    avif: () => resized.avif({ quality: 55, effort: 4, chromaSubsampling: '4:4:4' }),
    webp: () => resized.webp({ quality: 78 }),
    jpg: () => resized.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
  };
  const bytes = await encoded[format]().toBuffer();
  await keep(file, bytes);
  return bytes;
}

/** A cache that cannot be written, on a full disk say, costs time and not the picture. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (error) {
    process.emitWarning(`${file} could not be kept: ${String(error)}`);
  }
}
