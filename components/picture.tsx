import type { Photo } from '@/lib/photos/photo';
import { cropWithin, jpegOf, photoUrl, srcSet, variantSize } from '@/lib/photos/variants';

/**
 * How wide a picture stands in each of its places, in which crop: the `sizes` of HTML, and the widest file it needs.
 * A browser takes what it has laid out instead, where it knows how and the picture is not among the first.
 */
const roles = {
  lead: { sizes: '(min-width: 64rem) 48rem, 100vw', atMost: 1600, crop: undefined },
  /** On a page of its own. */
  full: { sizes: '(min-width: 80rem) 80rem, 100vw', atMost: 1600, crop: undefined },
  /** A lead with a column beside it. */
  beside: {
    sizes: '(min-width: 79rem) 33rem, (min-width: 64rem) calc(100vw - 21rem), 100vw',
    atMost: 1600,
    crop: undefined,
  },
  /** One that on a tablet fills a row. */
  row: { sizes: '(min-width: 64rem) 44rem, 100vw', atMost: 1280, crop: '16x9' },
  /** One of two in a row. */
  half: {
    sizes: '(min-width: 64rem) 38rem, (min-width: 40rem) 50vw, 100vw',
    atMost: 1280,
    crop: '16x9',
  },
  standard: {
    sizes: '(min-width: 64rem) 17rem, (min-width: 40rem) 45vw, 100vw',
    atMost: 960,
    crop: '16x9',
  },
  /** Of an author. */
  portrait: { sizes: '13rem', atMost: 480, crop: undefined },
  /** The same beside a headline. */
  writer: { sizes: '4.5rem', atMost: 320, crop: '1x1' },
  compact: { sizes: '7rem', atMost: 480, crop: '16x9' },
} as const;
export type PictureRole = keyof typeof roles;

type PictureProps = {
  photo: Photo;
  role: PictureRole;
  /** Empty where words beside the picture already name it. */
  alt: string;
  /** The first picture of a page, which the reader sees at once. */
  first?: boolean;
};

export function Picture({ photo, role, alt, first = false }: PictureProps) {
  const { sizes: expected, atMost, crop: wanted } = roles[role];
  // https://html.spec.whatwg.org/multipage/images.html#attr-sizes-auto
  const sizes = first ? expected : `auto, ${expected}`;
  const crop = cropWithin(photo, wanted);
  const jpeg = jpegOf(photo, crop, Math.min(atMost, 960));
  const { width, height } = variantSize(photo, jpeg);
  return (
    <picture>
      <source
        type="image/avif"
        srcSet={srcSet(photo, { format: 'avif', crop, atMost })}
        sizes={sizes}
      />
      <source
        type="image/webp"
        srcSet={srcSet(photo, { format: 'webp', crop, atMost })}
        sizes={sizes}
      />
      <img
        src={photoUrl(photo, jpeg)}
        sizes={first ? undefined : 'auto'}
        alt={alt}
        width={width}
        height={height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
        style={{ backgroundColor: photo.color }}
        className="h-auto w-full"
      />
    </picture>
  );
}
