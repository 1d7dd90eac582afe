import { z } from 'zod';
import { element } from '../../document/element.ts';
import { component } from './component.ts';
import { quoted } from './quoted.ts';

export const aside = component({
  help: 'what explains without interrupting, beside the story',
  snippet: ['<Aside>', '', '$0', '', '</Aside>'],
  schema: z.strictObject({}),
  holds: 'blocks',
  photos: () => [],
  prose: () => [],
  words: () => [],
  show: () => ({}),
  // Reader modes drop an `aside`, words and all.
  html: (_, children) => [element('div', { role: 'note' }, children)],
  markdown: (_, children) => quoted(children),
});
