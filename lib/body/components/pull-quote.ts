import { z } from 'zod';
import { element } from '../../document/element.ts';
import { component } from './component.ts';
import { quoted } from './quoted.ts';

export const pullQuote = component({
  help: 'a sentence of the story, set large',
  snippet: ['<PullQuote>', '', '$0', '', '</PullQuote>'],
  schema: z.strictObject({}),
  holds: 'blocks',
  photos: () => [],
  prose: () => [],
  words: () => [],
  show: () => ({}),
  html: (_, children) => [element('blockquote', {}, children)],
  markdown: (_, children, words, { isRepeated }) => (isRepeated(words) ? [] : quoted(children)),
});
