/** Which files of a picture exist: a fixed few, so that nobody can make the server work for nothing. */
import type { Photo } from './photo.ts';

export const formats = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;
export type Format = keyof typeof formats;

export type Variant = { width: number; format: Format };

const widths = [320, 480, 640, 960, 1280, 1600];

/** Pixel widths in which a picture is sent; it is never enlarged. */
export function variantWidths(photo: Pick<Photo, 'width'>): number[] {
  const smaller = widths.filter((width) => width < photo.width);
  return smaller.length < widths.length ? [...smaller, photo.width] : smaller;
}

export function photoUrl(photo: Pick<Photo, 'id'>, width: number, format: Format): string {
  return `/photos/${photo.id}/${width}.${format}`;
}

export function srcSet(photo: Photo, format: Format, atMost = Infinity): string {
  return variantWidths(photo)
    .filter((width, i) => i === 0 || width <= atMost)
    .map((width) => `${photoUrl(photo, width, format)} ${width}w`)
    .join(', ');
}

/** @returns the variant a file name like `640.avif` asks for, if this picture has it */
export function readVariant(photo: Photo, name: string): Variant | undefined {
  const [width, format] = name.split('.');
  const known = variantWidths(photo).find((candidate) => `${candidate}` === width);
  if (!known || !format || !Object.hasOwn(formats, format) || name !== `${known}.${format}`)
    return undefined;
  return { width: known, format: format as Format };
}
