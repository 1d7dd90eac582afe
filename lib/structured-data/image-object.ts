/** A picture with its rights. https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
import type {
  ImageObjectLeaf,
  IPTCDigitalSourceEnumeration,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts';
import { plainLine } from '../inline-markdown/plain-line.ts';
import { sourceTypeUri } from '../photos/file-record.ts';
import type { Photo } from '../photos/photo.ts';
import { jpegOf, photoUrl, variantSize, type Variant } from '../photos/variants.ts';
import type { ShareCard } from '../share-card/share-card.ts';
import { absolute } from '../addresses/urls.ts';
import { known } from './known.ts';

/** Google takes no image with fewer pixels. */
const fewestPixels = 50_000;
const widest = 1600;
/** The widest JPEG that a page names as an image's `src`, as components/picture.tsx does. */
const widestInPage = 960;

/** @param variant the file of the picture that is spoken of */
export function imageObject(photo: Photo, variant: Variant, origin: string): ImageObjectLeaf {
  const { caption, credit, creators, agency, copyright, license, acquire, sourceType } = photo;
  const url = absolute(origin, photoUrl(photo, variant));
  const supplier = agency ? organization(agency) : undefined;
  return known<ImageObjectLeaf>({
    '@type': 'ImageObject',
    // Mastodon reads the one, Google's licence badge the other.
    url,
    contentUrl: url,
    ...pixels(variantSize(photo, variant)),
    caption: caption ? plainLine(caption) : undefined,
    creditText: credit || undefined,
    creator: creators.length > 0 ? creators.map(person) : supplier,
    provider: supplier,
    copyrightNotice: copyright,
    license,
    acquireLicensePage: acquire,
    // schema-dts knows schema.org's names alone; IPTC's address is the one that the file holds too.
    digitalSourceType: sourceType && (sourceTypeUri(sourceType) as IPTCDigitalSourceEnumeration),
  });
}

/** The three shapes that Google asks for, as large as the picture's pixels allow. */
export function imagesOf(photo: Photo, origin: string): ImageObjectLeaf[] {
  return (['16x9', '4x3', '1x1'] as const)
    .map((crop) => jpegOf(photo, crop, widest))
    .filter((variant) => {
      const { width, height } = variantSize(photo, variant);
      return width * height >= fewestPixels;
    })
    .map((variant) => imageObject(photo, variant, origin));
}

/** The whole picture, in the very file that the page names. */
export function imageInPage(photo: Photo, origin: string): ImageObjectLeaf {
  return imageObject(photo, jpegOf(photo, undefined, widestInPage), origin);
}

/** For a story without a picture: the one that its share card shows. */
export function imageOfCard({ path, width, height }: ShareCard, origin: string): ImageObjectLeaf {
  const url = absolute(origin, path);
  return { '@type': 'ImageObject', url, contentUrl: url, ...pixels({ width, height }) };
}

/** Numbers, as everyone reads them, where schema-dts asks for a text with its unit. */
export function pixels({ width, height }: { width: number; height: number }): object {
  return { width, height };
}

function person(name: string): PersonLeaf {
  return { '@type': 'Person', name };
}

function organization(name: string): OrganizationLeaf {
  return { '@type': 'Organization', name };
}
