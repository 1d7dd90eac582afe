import type { VideoObjectLeaf } from 'schema-dts';
import { toZonedIso } from '../language/dates.ts';
import type { Video } from '../photos/photo.ts';
import { jpegOf, photoUrl } from '../photos/variants.ts';
import { absolute } from '../addresses/urls.ts';
import { known } from './known.ts';
import type { Imprint } from './publisher.ts';

/**
 * A video, where all is known that Google requires of one: without `uploadedAt` or a poster there is none.
 * https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function videoObject(video: Video, { site, origin }: Imprint): VideoObjectLeaf | undefined {
  const { title, url, youtube, duration, uploadedAt, poster } = video;
  if (!uploadedAt || !poster) return undefined;
  return known<VideoObjectLeaf>({
    '@type': 'VideoObject',
    name: title,
    url,
    embedUrl: youtube ? `https://www.youtube-nocookie.com/embed/${youtube}` : undefined,
    thumbnailUrl: absolute(origin, photoUrl(poster, jpegOf(poster, '16x9', 1280))),
    uploadDate: toZonedIso(uploadedAt, site),
    duration,
  });
}
