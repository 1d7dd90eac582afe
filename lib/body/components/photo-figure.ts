/** Pictures and videos as plain HTML that any feed reader shows; the page has richer figures. */
import type { Element, ElementContent } from 'hast';
import { parseInline } from '../../inline-markdown/parse-inline.ts';
import { clockDuration } from '../../language/duration.ts';
import type { Photo, Video } from '../../photos/photo.ts';
import { element } from '../../document/element.ts';
import { feedJpeg } from '../../photos/feed-jpeg.ts';
import { aiLabels } from '../../photos/ai-label.ts';

export function photoFigure(photo: Photo): Element {
  return element('figure', {}, [image(photo), ...caption(photo)]);
}

/** A reader's program plays nothing, so a video is its poster and a link to where it can be watched. */
export function videoFigure({ url, title, duration, poster }: Video): Element {
  return element('figure', {}, [
    ...(poster ? [element('a', { href: url }, [image(poster)])] : []),
    element('p', {}, [
      element('a', { href: url }, [`Watch the video: ${title}`]),
      ...(duration ? [` (${clockDuration(duration)})`] : []),
    ]),
    ...(poster ? caption(poster) : []),
  ]);
}

function image(photo: Photo): Element {
  return element('img', { ...feedJpeg(photo), alt: photo.alt });
}

/** The credit stands alone in its element, to the letter. */
function caption({ caption, credit, ai }: Photo): Element[] {
  const words = caption ? (parseInline(caption).children as ElementContent[]) : [];
  const line = credit ? [element('small', { className: ['credit'] }, [credit])] : [];
  const label = ai ? [element('small', {}, [`(${aiLabels[ai]})`])] : [];
  const parts = [words, line, label].filter((part) => part.length > 0);
  if (parts.length === 0) return [];
  return [
    element(
      'figcaption',
      {},
      parts.flatMap((part, i) => (i === 0 ? part : [' ', ...part])),
    ),
  ];
}
