/** What it takes to hold a picture while it is decoded. */
import type { Metadata } from 'sharp';

/**
 * The most that one may take. A hundred megapixels of 8 bits, the largest that press cameras make,
 * are 300 MB as a plain JPEG and 600 as a progressive one; more would stop a small server.
 */
export const mostDecodedBytes = 600_000_000;

type Decoded = Pick<
  Metadata,
  'format' | 'width' | 'height' | 'channels' | 'depth' | 'isProgressive' | 'orientation'
>;

/** A pixel as libaom and libwebp hold it beside what they hand over, measured at 49 megapixels. */
const pixelBytes: Partial<Record<string, number>> = { heif: 18, webp: 8 };
const sampleBytes: Partial<Record<string, number>> = {
  ushort: 2,
  short: 2,
  int: 4,
  uint: 4,
  float: 4,
};

/**
 * The most bytes that decoding holds at once: every pixel in all its channels at their own depth. One
 * that comes in several passes is held whole for the next pass, one that has to be turned a second time.
 */
export function decodedBytes(file: Decoded): number {
  const { format, width, height, channels, depth, isProgressive, orientation = 1 } = file;
  const pixel = pixelBytes[format] ?? channels * (sampleBytes[depth] ?? 1);
  const held = 1 + Number(isProgressive) + Number(orientation > 1);
  return width * height * pixel * held;
}
