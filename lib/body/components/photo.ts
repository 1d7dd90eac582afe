import { photoSchema } from '../../schema/photo.ts';
import { component } from './component.ts';
import { photoFigure } from './photo-figure.ts';
import { photoBlocks } from './photo-markdown.ts';
import { photoWords } from './photo-words.ts';

export const photo = component({
  help: 'a picture with its caption and its credit',
  snippet: ['<Photo', '  src="$1"', '  alt="$2"', '  caption="$3"', '  credit="$4"', '/>'],
  schema: photoSchema,
  holds: 'nothing',
  picture: [],
  photos: (fields) => [fields],
  prose: ({ alt = '', caption = '' }) => [{ alt, caption }],
  words: photoWords,
  show: (fields, { photoOf }) => ({ photo: photoOf(fields) }),
  html: ({ photo }, _, locale) => (photo ? [photoFigure(photo, locale)] : []),
  markdown: ({ photo }, _, __, place) => photoBlocks(photo, place),
});
