/** Pictures and videos as plain HTML that any feed reader shows; the page has richer figures. */
import type { Element, ElementContent } from 'hast';
import { parseInline } from '../../inline-markdown/parse-inline.ts';
import { clockDuration } from '../../language/duration.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/say.ts';
import type { Photo, Video } from '../../photos/photo.ts';
import { element } from '../../document/element.ts';
import { feedJpeg } from '../../photos/feed-jpeg.ts';

export function photoFigure(photo: Photo, locale: Locale): Element {
  return element('figure', {}, [image(photo), ...caption(photo, locale)]);
}

/** A reader's program plays nothing, so a video is its poster and a link to where it can be watched. */
export function videoFigure(video: Video, locale: Locale): Element {
  const { url, title, duration, poster } = video;
  const { videos, pictures } = locale.words;
  const length = duration && say(pictures.note, { text: clockDuration(duration, locale) });
  return element('figure', {}, [
    ...(poster ? [element('a', { href: url }, [image(poster)])] : []),
    element('p', {}, [
      element('a', { href: url }, [`${videos.watch} ${title}`]),
      ...(length ? [` ${length}`] : []),
    ]),
    ...(poster ? caption(poster, locale) : []),
  ]);
}

function image(photo: Photo): Element {
  return element('img', { ...feedJpeg(photo), alt: photo.alt });
}

/** The credit stands alone in its element, to the letter. */
function caption(photo: Photo, { words: { pictures } }: Locale): Element[] {
  const { caption, credit, isCreditUnknown, ai } = photo;
  const words = caption ? (parseInline(caption).children as ElementContent[]) : [];
  const known = credit ? [element('small', { className: ['credit'] }, [credit])] : [];
  const line = isCreditUnknown ? [element('small', {}, [pictures.unrecorded])] : known;
  const label = ai ? [element('small', {}, [say(pictures.note, { text: pictures[ai] })])] : [];
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
