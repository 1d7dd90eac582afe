import { z } from 'zod';
import { spokenDuration } from '../../language/duration.ts';
import { say } from '../../language/say.ts';
import { link, paragraph, text, type Block } from '../../inline-markdown/markdown-nodes.ts';
import type { Video } from '../../photos/photo.ts';
import { videoSchema } from '../../schema/photo.ts';
import { line } from '../../schema/fields.ts';
import { ownVideo } from '../../schema/own-files.ts';
import { component } from './component.ts';
import { videoFigure } from './photo-figure.ts';
import { photoBlocks, type PhotoPlace } from './photo-markdown.ts';
import { photoWords } from './photo-words.ts';

type Values = Record<string, unknown>;

/** `<Video>` names its poster's fields poster, posterAlt, posterCredit … */
function posterIn(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (name === 'poster') return [['src', value]];
      return isOfPoster(name) ? [[name.charAt(6).toLowerCase() + name.slice(7), value]] : [];
    }),
  );
}

const isOfPoster = (name: string) => name.startsWith('poster');

export const video = component({
  help: 'a video, by its poster and the address where it can be watched',
  snippet: [
    ...['<Video', '  url="$1"', '  title="$2"'],
    ...['  poster="$3"', '  posterAlt="$4"', '  posterCredit="$5"', '/>'],
  ],
  schema: videoSchema.extend({
    url: z
      .union([line.regex(ownVideo), videoSchema.shape.url])
      .describe(
        'the https address where the video can be watched, or the /files/ address of our own',
      ),
    poster: videoSchema.shape.poster.optional(),
  }),
  holds: 'nothing',
  file: ({ url }) => (ownVideo.test(url) ? url : undefined),
  fieldsOf: (values) => {
    const poster = posterIn(values);
    return {
      ...Object.fromEntries(Object.entries(values).filter(([name]) => !isOfPoster(name))),
      ...(Object.keys(poster).length > 0 && { poster }),
    };
  },
  attributeOf: ([first = '', field = 'src']) => {
    if (first !== 'poster' || field === 'src') return first;
    return `poster${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  },
  picture: ['poster'],
  photos: ({ poster }) => (poster ? [poster] : []),
  prose: ({ title, poster }) => [
    { title },
    { alt: poster?.alt ?? '', caption: poster?.caption ?? '' },
  ],
  words: ({ title, poster }) => [title, ...(poster ? photoWords(poster) : [])],
  show: (fields, { photoOf, colors }) => ({
    video: { ...fields, poster: fields.poster && photoOf(fields.poster), colors },
  }),
  html: ({ video }, _, locale) => [videoFigure(video, locale)],
  markdown: ({ video }, _, __, place) => videoBlocks(video, place),
});

export function videoBlocks(
  { url, title, duration, poster }: Pick<Video, 'url' | 'title' | 'duration' | 'poster'>,
  place: PhotoPlace,
): Block[] {
  const { words } = place.locale;
  const length = duration ? spokenDuration(duration, place.locale) : '';
  const note = length ? [text(` ${say(words.pictures.note, { text: length })}`)] : [];
  return [
    ...photoBlocks(poster, place),
    paragraph(
      text(`${words.videos.label} `),
      link(new URL(url, place.origin).href, title),
      ...note,
    ),
  ];
}
