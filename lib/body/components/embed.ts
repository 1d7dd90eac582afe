import type { ElementContent } from 'hast';
import { z } from 'zod';
import { element } from '../../document/element.ts';
import { inlineMarkdown } from '../../inline-markdown/inline-markdown.ts';
import { link, paragraph, text } from '../../inline-markdown/markdown-nodes.ts';
import { indexedLine } from '../../inline-markdown/plain-line.ts';
import { parseInline } from '../../inline-markdown/parse-inline.ts';
import type { Photo } from '../../photos/photo.ts';
import { line, url } from '../../schema/fields.ts';
import { photoSchema } from '../../schema/photo.ts';
import { component } from './component.ts';
import { photoFigure } from './photo-figure.ts';
import { photoBlocks } from './photo-markdown.ts';
import { photoWords } from './photo-words.ts';

/** In pixels, as the makers of charts and players give it. */
const height = z.coerce.number().int().min(50).max(4000);
const own = ['url', 'title', 'height'];

export const embed = component({
  help: 'a chart, a map, a document or a player of another house: a picture or a card, its link, and a frame on a click',
  snippet: ['<Embed', '  url="$1"', '  title="$2"', '/>'],
  schema: z.strictObject({
    url: url.describe('the https address of the chart, map, document or player'),
    title: line.describe('what it is, for those who see only that'),
    height: height.describe('how high its frame is, in pixels, from 50 to 4000').optional(),
    caption: line.describe('what the reader should know about it').optional(),
    credit: line.describe('who made it').optional(),
    photo: photoSchema.describe('src, alt, caption, credit').optional(),
  }),
  holds: 'nothing',
  // The picture's fields are attributes like the others; without a picture, two of them still say something.
  fieldsOf: (values) => {
    if (!('src' in values)) return values;
    const isOwn = ([name]: [string, unknown]) => own.includes(name);
    const all = Object.entries(values);
    const photo = Object.fromEntries(all.filter((entry) => !isOwn(entry)));
    return { ...Object.fromEntries(all.filter(isOwn)), photo };
  },
  attributeOf: ([first = '', field]) => (first === 'photo' && field ? field : first),
  picture: ['photo'],
  frame: ({ url }) => url,
  photos: ({ photo }) => (photo ? [photo] : []),
  prose: ({ title, caption, photo }) => [
    { title },
    { alt: photo?.alt ?? '', caption: caption ?? photo?.caption ?? '' },
  ],
  words: ({ title, caption, credit, photo }) => {
    const line = [caption && indexedLine(caption), credit].filter(Boolean).join(' ');
    return [title, ...(line ? [line] : []), ...(photo ? photoWords(photo) : [])];
  },
  show: ({ photo: fields, ...shown }, { photoOf, colors, mayFrame }) => {
    const { hostname } = new URL(shown.url);
    const photo = fields && photoOf(fields);
    return { ...shown, host: hostname, photo, isFramed: mayFrame(hostname), colors };
  },
  html: (shown, _, locale) => [
    element('figure', {}, [
      element('p', {}, [element('a', { href: shown.url }, [shown.title]), ` (${shown.host})`]),
      ...(shown.photo ? photoFigure(shown.photo, locale).children : captionOf(shown)),
    ]),
  ],
  markdown: ({ url, title, host, photo, caption, credit }, _, __, { origin, locale }) => [
    ...photoBlocks(photo, { origin, locale }),
    paragraph(link(url, title), text(` (${host})`)),
    ...(caption ? [paragraph(...inlineMarkdown(caption, origin))] : []),
    ...(credit ? [paragraph(text(`${locale.words.pictures.credit} ${credit}`))] : []),
  ],
});

type Words = {
  photo: Photo | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
};

function captionOf({ caption, credit }: Words): ElementContent[] {
  if (!caption && !credit) return [];
  const words = caption ? (parseInline(caption).children as ElementContent[]) : [];
  const line = credit ? [element('small', { className: ['credit'] }, [credit])] : [];
  return [element('figcaption', {}, [...words, ...(caption && credit ? [' '] : []), ...line])];
}
