import type { Photo } from './photo.ts';
import { jpegOf, photoUrl, variantSize } from './variants.ts';

/** Wide enough for any reader's program, and small enough for one that loads every picture. */
const atMost = 1280;

/** The one file of a picture that a feed names: a JPEG, which every program can show. */
export function feedJpeg(photo: Photo): { src: string; width: number; height: number } {
  const variant = jpegOf(photo, undefined, atMost);
  return { src: photoUrl(photo, variant), ...variantSize(photo, variant) };
}
