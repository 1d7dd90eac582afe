import type { Photo } from '@/lib/photo';
import { photoUrl, srcSet, variantWidths } from '@/lib/variants';

/** How wide a picture stands in each of its places: the `sizes` of HTML, and the widest file it needs. */
const roles = {
  lead: { sizes: '(min-width: 64rem) 48rem, 100vw', atMost: 1600 },
  standard: { sizes: '(min-width: 64rem) 17rem, (min-width: 40rem) 45vw, 100vw', atMost: 960 },
  compact: { sizes: '7rem', atMost: 480 },
} as const;
export type PictureRole = keyof typeof roles;

type PictureProps = {
  photo: Photo;
  role: PictureRole;
  /** Empty where words beside the picture already name it. */
  alt: string;
  /** The first picture of a page, which the reader sees at once. */
  first?: boolean;
  className?: string;
};

export function Picture({ photo, role, alt, first = false, className = '' }: PictureProps) {
  const { sizes, atMost } = roles[role];
  const jpeg = variantWidths(photo).findLast((width) => width <= Math.min(atMost, 960));
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(photo, 'avif', atMost)} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(photo, 'webp', atMost)} sizes={sizes} />
      <img
        src={photoUrl(photo, jpeg ?? photo.width, 'jpg')}
        alt={alt}
        width={photo.width}
        height={photo.height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
        style={{ backgroundColor: photo.color }}
        className={`h-auto w-full ${className}`}
      />
    </picture>
  );
}
