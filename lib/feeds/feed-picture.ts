/** A picture as feeds speak of it: one JPEG, and its rights. */
import type { MediaNs } from 'feedsmith';
import { pictureKind } from '../photos/picture-kind.ts';
import type { Photo } from '../photos/photo.ts';
import { feedJpeg } from '../photos/feed-jpeg.ts';
import { formats } from '../photos/variants.ts';
import type { Words } from '../language/words/wording.ts';
import { absolute } from '../addresses/urls.ts';
import { plainLine } from '../inline-markdown/plain-line.ts';

export type FeedPicture = {
  url: string;
  width: number;
  height: number;
  caption: string | undefined;
  /** The line as the agency wants it, to the letter. */
  credit: string;
  /** Whether the credit is that of a photograph, and not of a map or of a made picture. */
  photographed: boolean;
  copyright: string | undefined;
  license: string | undefined;
};

export function makeFeedPicture(
  photo: Photo,
  { origin, words }: { origin: string; words: Words },
): FeedPicture {
  const { src, width, height } = feedJpeg(photo);
  const { caption, credit, ai, copyright, license } = photo;
  return {
    url: absolute(origin, src),
    width,
    height,
    caption: caption && plainLine(caption),
    credit,
    photographed: pictureKind(credit, words) === 'Photo' && !ai,
    copyright,
    license,
  };
}

/** As Media RSS, in RSS and in Atom. https://www.rssboard.org/media-rss */
export function toMedia(picture: FeedPicture): MediaNs.ItemOrFeed {
  const { url, width, height, caption, credit, photographed, copyright, license } = picture;
  const role = photographed ? { role: 'photographer', scheme: 'urn:ebu' } : {};
  return {
    contents: [
      {
        url,
        type: formats.jpg,
        medium: 'image',
        width,
        height,
        ...(caption && { description: { value: caption, type: 'plain' } }),
        ...(credit && { credits: [{ value: credit, ...role }] }),
        ...(copyright && { copyright: { value: copyright } }),
        ...(license && { licenses: [{ type: 'text/html', href: license }] }),
      },
    ],
  };
}
