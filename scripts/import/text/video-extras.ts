/** What hangs on the old page's own player: the picture that it waited with, its subtitles. */
import type { Element, ElementContent } from 'hast';
import type { Conversion } from './conversion.ts';
import { photoPart, pixel } from './figures.ts';
import { isPart, part, partOf, todo } from './parts.ts';
import { attribute, findAll, isElement } from './tree.ts';

export function withExtras(
  player: ElementContent[],
  node: Element,
  conversion: Conversion,
): ElementContent[] {
  const tracks = findAll(node, (one) => isElement(one, 'track')).map((track) =>
    todo(`find a place for the subtitles or chapters ${attribute(track, 'src')}: a video has none`),
  );
  const [video] = player;
  const src = attribute(node, 'poster');
  if (!src || pixel.test(src) || !isPart(video, 'Video')) return [...player, ...tracks];
  const photo = photoPart({ src, alt: '', credit: undefined }, undefined, conversion);
  if (!isPart(photo)) return [...player, photo, ...tracks];
  const { src: poster, alt: posterAlt, credit: posterCredit } = partOf(photo).fields;
  return [part('Video', { ...partOf(video).fields, poster, posterAlt, posterCredit }), ...tracks];
}
