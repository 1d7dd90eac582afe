/** Which files of a picture exist: a fixed few, so that nobody can make the server work for nothing. */
import type { Photo } from './photo.ts';

export const formats = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;
export type Format = keyof typeof formats;

/** Width to height. Each crop is the largest of its shape around the picture's focal point. */
export const crops = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1, card: 1200 / 630 } as const;
export type Crop = keyof typeof crops;

/** A file of a picture; without a crop, the whole picture. */
export type Variant = { crop?: Crop | undefined; width: number; format: Format };

type Size = { width: number; height: number };

const widths = [320, 480, 640, 960, 1280, 1600];
/** Share cards have one size, which their readers expect. */
const cardWidths = [1200];

/** A crop that takes the whole picture is none: a reader who has one of its files need not fetch the same again. */
export function cropWithin(
  photo: Size,
  crop: Exclude<Crop, 'card'> | undefined,
): Exclude<Crop, 'card'> | undefined {
  const { width, height } = largest(photo, crop);
  return width === photo.width && height === photo.height ? undefined : crop;
}

/** Pixel widths in which a picture is sent; it is never enlarged. */
export function variantWidths(photo: Size, crop?: Crop): number[] {
  const wanted = crop === 'card' ? cardWidths : widths;
  const { width } = largest(photo, crop);
  const smaller = wanted.filter((candidate) => candidate < width);
  return smaller.length < wanted.length ? [...smaller, width] : smaller;
}

export function variantSize(photo: Size, { crop, width }: Pick<Variant, 'crop' | 'width'>): Size {
  const full = largest(photo, crop);
  return { width, height: Math.max(1, Math.round((width * full.height) / full.width)) };
}

/** Where a crop without a focal point lies: heads stand high in a picture, and are missed most. */
export const usualFocal = [0.5, 0.4] as const;

/**
 * How a variant is cut: the picture is scaled to `whole`, and the variant's size taken from it at
 * `left`, `top`. The focal point comes to the middle, as far as the picture reaches.
 */
export function variantCut(
  photo: Size & Pick<Photo, 'focal'>,
  variant: Pick<Variant, 'crop' | 'width'>,
): { whole: Size; left: number; top: number } & Size {
  const size = variantSize(photo, variant);
  const scale = size.width / largest(photo, variant.crop).width;
  const whole = {
    width: Math.max(size.width, Math.round(photo.width * scale)),
    height: Math.max(size.height, Math.round(photo.height * scale)),
  };
  const [x, y] = photo.focal ?? usualFocal;
  return {
    whole,
    left: cutFrom(x, whole.width, size.width),
    top: cutFrom(y, whole.height, size.height),
    ...size,
  };
}

function cutFrom(focal: number, whole: number, part: number): number {
  return Math.min(Math.max(0, Math.round(focal * whole - part / 2)), whole - part);
}

/** The largest size of a crop that the picture has pixels for. */
function largest({ width, height }: Size, crop: Crop | undefined): Size {
  if (!crop) return { width, height };
  const ratio = crops[crop];
  return width / height > ratio
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) };
}

export function photoUrl(photo: Pick<Photo, 'id'>, variant: Variant): string {
  return `/photos/${photo.id}/${variantName(variant)}`;
}

export function variantName({ crop, width, format }: Variant): string {
  return `${crop ? `${crop}-` : ''}${width}.${format}`;
}

/** The addresses for one `srcset`, up to a width that its place never exceeds. */
export function srcSet(
  photo: Photo,
  { format, crop, atMost = Infinity }: { format: Format; crop?: Crop | undefined; atMost?: number },
): string {
  return variantWidths(photo, crop)
    .filter((width, i) => i === 0 || width <= atMost)
    .map((width) => `${photoUrl(photo, { crop, width, format })} ${width}w`)
    .join(', ');
}

/** The JPEG of a crop that is nearest to a width, without exceeding it. */
export function jpegOf(photo: Photo, crop: Crop | undefined, atMost: number): Variant {
  const known = variantWidths(photo, crop);
  const width = known.findLast((candidate) => candidate <= atMost) ?? known[0] ?? photo.width;
  return { crop, width, format: 'jpg' };
}

/** @returns the variant a file name like `640.avif` or `16x9-640.jpg` asks for, if this picture has it */
export function readVariant(photo: Photo, name: string): Variant | undefined {
  let byName = named.get(photo);
  if (!byName) {
    byName = new Map(variantsOf(photo).map((variant) => [variantName(variant), variant]));
    named.set(photo, byName);
  }
  return byName.get(name);
}

/** A server is asked for the same pictures thousands of times a second. */
const named = new WeakMap<Photo, Map<string, Variant>>();

/** Every file that a picture has. */
export function variantsOf(photo: Size): Variant[] {
  const shapes = [undefined, ...(Object.keys(crops) as Crop[])];
  return shapes.flatMap((crop) =>
    variantWidths(photo, crop).flatMap((width) =>
      (crop === 'card' ? (['jpg'] as const) : (Object.keys(formats) as Format[])).map((format) => ({
        crop,
        width,
        format,
      })),
    ),
  );
}
