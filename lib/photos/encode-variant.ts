/** From an original to the bytes of one of its files. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { decodedBytes } from './decode-memory.ts';
import { withoutStrayBytes } from './file-metadata/jpeg-segments.ts';
import { withinMemory } from './memory-budget.ts';
import { hashOf, type Photo } from './photo.ts';
import { variantCut, type Variant } from './variants.ts';
import { xmpPacket } from './xmp-packet.ts';

/** WhatsApp shows no larger one. */
const mostCardBytes = 300_000;

/** @throws {Error} when the original is gone, has changed since the build or cannot be decoded */
export function encodeVariant(photo: Photo, variant: Variant): Promise<Buffer> {
  return fromOriginal(photo, variant, (cropped) => {
    if (variant.crop === 'card') return encodeCard(cropped);
    return encoders[variant.format](cropped).toBuffer();
  });
}

/** What a browser gets that asks for an AVIF or a WebP before there is one. */
export const quickType = 'image/webp';

/**
 * The same picture in the fewest milliseconds: larger, a little coarser, with the same record.
 * @throws {Error} as `encodeVariant`
 */
export function encodeQuickly(photo: Photo, variant: Variant): Promise<Buffer> {
  return fromOriginal(photo, variant, (cropped) =>
    cropped.webp({ quality: 60, effort: 0 }).toBuffer(),
  );
}

async function fromOriginal(
  photo: Photo,
  variant: Variant,
  encode: (cropped: Sharp) => Promise<Buffer>,
): Promise<Buffer> {
  const { whole, ...cut } = variantCut(photo, variant);
  const original = await readFile(resolve(/* turbopackIgnore: true */ photo.file));
  // Under new pixels the credit of the old ones would be a lie.
  if (hashOf(original) !== photo.hash) throw new Error(`${photo.file} is not what was built`);
  const picture = sharp(withoutStrayBytes(original));
  return withinMemory(decodedBytes(await picture.metadata()), () =>
    // Scaled first and cut then: so the decoder need not unpack more than it must.
    encode(
      picture
        .autoOrient()
        .resize({ ...whole, fit: 'fill' })
        .extract(cut)
        .toColourspace('srgb')
        .withXmp(xmpPacket(photo)),
    ),
  );
}

/** Whole colour, for the letters on maps and charts. */
export const avifQuality = { quality: 55, chromaSubsampling: '4:4:4' } as const;
/** Beyond it a photograph takes five times as long and is hardly smaller; docs/decisions/0008 has the figures. */
const avifEffort = 3;

const encoders = {
  avif: (cropped: Sharp) => cropped.avif({ ...avifQuality, effort: avifEffort }),
  webp: (cropped: Sharp) => cropped.webp({ quality: 78 }),
  jpg: (cropped: Sharp) => jpeg(cropped, 80),
};

/** Every picture but one of sheer noise fits at the first quality. */
async function encodeCard(cropped: Sharp): Promise<Buffer> {
  const bytes = await jpeg(cropped.clone(), 80).toBuffer();
  return bytes.length > mostCardBytes ? jpeg(cropped, 50).toBuffer() : bytes;
}

function jpeg(picture: Sharp, quality: number): Sharp {
  return picture.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true });
}
