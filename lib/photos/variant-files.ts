/** Makes the files of a picture that readers get, once each, and keeps them. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { keptFile } from '../file-cache/file-cache.ts';
import { withoutStrayBytes } from './file-metadata/jpeg-segments.ts';
import { hashOf, type Photo } from './photo.ts';
import { variantCut, variantName, type Variant } from './variants.ts';
import { xmpPacket } from './xmp-packet.ts';

/**
 * Kept across builds: an id stands for its pixels and its record, so nothing here goes stale. The
 * last part counts the ways in which we have made files; raise it with the next.
 */
export const usualCache = join(/* turbopackIgnore: true */ process.cwd(), '.photo-cache', '3');

/** WhatsApp shows no larger one. */
const mostCardBytes = 300_000;

/**
 * @param cacheDir where files are kept; it need not exist, nor be writable
 * @throws {Error} when the original is gone, has changed since the build or cannot be decoded
 */
export function makeVariant(
  photo: Photo,
  variant: Variant,
  cacheDir = usualCache,
): Promise<Buffer> {
  const file = join(/* turbopackIgnore: true */ cacheDir, photo.id, variantName(variant));
  return keptFile(file, () => encode(photo, variant));
}

async function encode(photo: Photo, variant: Variant): Promise<Buffer> {
  const { whole, ...cut } = variantCut(photo, variant);
  const original = await readFile(resolve(/* turbopackIgnore: true */ photo.file));
  // Under new pixels the credit of the old ones would be a lie.
  if (hashOf(original) !== photo.hash) throw new Error(`${photo.file} is not what was built`);
  // Scaled first and cut then: so the decoder need not unpack more than it must.
  const cropped = sharp(withoutStrayBytes(original))
    .autoOrient()
    .resize({ ...whole, fit: 'fill' })
    .extract(cut)
    .toColourspace('srgb')
    .withXmp(xmpPacket(photo));
  if (variant.crop === 'card') return encodeCard(cropped);
  const encoders = {
    avif: () => cropped.avif({ quality: 55, effort: 4, chromaSubsampling: '4:4:4' }),
    webp: () => cropped.webp({ quality: 78 }),
    jpg: () => jpeg(cropped, 80),
  };
  return encoders[variant.format]().toBuffer();
}

/** Every picture but one of sheer noise fits at the first quality. */
async function encodeCard(cropped: Sharp): Promise<Buffer> {
  const bytes = await jpeg(cropped.clone(), 80).toBuffer();
  return bytes.length > mostCardBytes ? jpeg(cropped, 50).toBuffer() : bytes;
}

function jpeg(picture: Sharp, quality: number): Sharp {
  return picture.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true });
}
