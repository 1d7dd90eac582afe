import { spokenDuration } from '../../language/duration.ts';
import { link, paragraph, text, type Block } from '../../inline-markdown/markdown-nodes.ts';
import type { Video } from '../../photos/photo.ts';
import { videoSchema } from '../../schema/photo.ts';
import { component } from './component.ts';
import { videoFigure } from './photo-figure.ts';
import { photoBlocks } from './photo-markdown.ts';
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
  schema: videoSchema,
  holds: 'nothing',
  fieldsOf: (values) => ({
    ...Object.fromEntries(Object.entries(values).filter(([name]) => !isOfPoster(name))),
    poster: posterIn(values),
  }),
  attributeOf: ([first = '', field = 'src']) => {
    if (first !== 'poster' || field === 'src') return first;
    return `poster${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  },
  picture: ['poster'],
  photos: ({ poster }) => [poster],
  prose: ({ title, poster: { alt = '', caption = '' } }) => [{ title }, { alt, caption }],
  words: ({ title, poster }) => [title, ...photoWords(poster)],
  show: (fields, { photoOf, button }) => ({
    video: { ...fields, poster: photoOf(fields.poster), button },
  }),
  html: ({ video }) => [videoFigure(video)],
  markdown: ({ video }, _, __, { origin }) => videoBlocks(video, origin),
});

export function videoBlocks(
  { url, title, duration, poster }: Pick<Video, 'url' | 'title' | 'duration' | 'poster'>,
  origin: string,
): Block[] {
  const length = duration ? [text(` (${spokenDuration(duration)})`)] : [];
  return [...photoBlocks(poster, origin), paragraph(text('Video: '), link(url, title), ...length)];
}
