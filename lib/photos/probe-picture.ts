/** Looks at a picture's file once, for the lint and for the measures. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { decodedBytes, mostDecodedBytes } from './decode-memory.ts';
import { withoutStrayBytes } from './file-metadata/jpeg-segments.ts';

/** As readers see it: after the EXIF rotation; of a moving picture, the first frame. */
export type Looks = { width: number; height: number; color: string };
/** In words that follow the file's name: "gate.jpg is empty". */
export type Fault = { fault: string };

/** What the largest press cameras take. */
const mostPixels = 100_000_000;
/** WebP holds no longer side, and a picture is sent at its own height when it is narrow. */
const longestSide = 16_383;

const kinds = ['jpeg', 'png', 'webp', 'heif', 'tiff', 'gif'];

const known = new Map<string, Promise<Looks | Fault>>();

/**
 * The whole file is decoded, since one cut short has a good beginning; the same bytes only once in
 * a process.
 */
export function probePicture(bytes: Buffer): Promise<Looks | Fault> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const looks = known.get(hash) ?? look(bytes);
  known.set(hash, looks);
  return looks;
}

async function look(file: Buffer): Promise<Looks | Fault> {
  if (file.length === 0) return { fault: 'is empty' };
  const bytes = withoutStrayBytes(file);
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { format, compression, autoOrient } = metadata;
    if (!kinds.includes(format) || (format === 'heif' && compression !== 'av1')) {
      const name = format === 'heif' ? 'HEIC' : format.toUpperCase();
      return { fault: `is ${name}, and not JPEG, PNG, WebP, AVIF, TIFF or GIF` };
    }
    const { width, height } = autoOrient;
    if (width * height > mostPixels) {
      const megapixels = Math.ceil((width * height) / 1_000_000);
      return { fault: `has ${megapixels} megapixels; ${mostPixels / 1_000_000} is the most` };
    }
    const longest = Math.max(width, height);
    if (longest > longestSide) {
      return { fault: `is ${longest} pixels long; ${longestSide} is the most` };
    }
    const megabytes = Math.ceil(decodedBytes(metadata) / 1_000_000);
    if (megabytes > mostDecodedBytes / 1_000_000) {
      return {
        fault: `takes ${megabytes} MB to open, and ${mostDecodedBytes / 1_000_000} is the most; save it smaller, as a JPEG or with 8 bits a channel, upright and not interlaced`,
      };
    }
    // Whole, at its own size: a decoder that makes a small copy skips the end.
    await sharp(bytes).stats();
    return { width, height, color: await dominantColor(bytes) };
  } catch {
    return { fault: 'is not a picture, or is cut short' };
  }
}

/** Of a small copy: quick, and in the colours that readers get, whatever the file's own are. */
async function dominantColor(bytes: Buffer): Promise<string> {
  const { data, info } = await sharp(bytes)
    .resize(128, 128, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { dominant } = await sharp(data, { raw: { width, height, channels } }).stats();
  const { r, g, b } = dominant;
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
