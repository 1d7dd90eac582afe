import { z } from 'zod';
import { component } from './component.ts';
import { photoFigure } from './photo-figure.ts';
import { photoBlocks } from './photo-markdown.ts';

export const gallery = component({
  help: 'several pictures side by side; it holds <Photo>s',
  snippet: ['<Gallery>', '  $0', '</Gallery>'],
  schema: z.strictObject({}),
  holds: 'photos',
  photos: () => [],
  prose: () => [],
  words: () => [],
  show: (_, __, photos) => ({ photos }),
  html: ({ photos }, _, locale) => photos.map((photo) => photoFigure(photo, locale)),
  markdown: ({ photos }, _, __, place) => photos.flatMap((photo) => photoBlocks(photo, place)),
});
