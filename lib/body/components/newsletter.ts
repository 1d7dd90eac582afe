import { z } from 'zod';
import { element } from '../../document/element.ts';
import { link, paragraph, text } from '../../inline-markdown/markdown-nodes.ts';
import { line, url } from '../../schema/fields.ts';
import { component } from './component.ts';

export const newsletter = component({
  help: 'a form that signs a reader up for a newsletter of an outside service',
  snippet: ['<Newsletter', '  action="$1"', '  title="$2"', '/>'],
  schema: z.strictObject({
    action: url.describe('the https address that the service gives for its form'),
    title: line.describe('the name of the newsletter, and what it brings'),
    field: line
      .regex(/^[\w.[\]-]+$/)
      .describe("the service's name for the e-mail address, mostly email or EMAIL")
      .default('email'),
    note: line.describe('what the reader should know: how often it comes, what is kept').optional(),
    button: line.describe('other words on the button').optional(),
  }),
  holds: 'nothing',
  form: ({ action }) => action,
  photos: () => [],
  prose: ({ title, note }) => [{ title }, ...(note ? [{ caption: note }] : [])],
  words: ({ title, note }) => [title, ...(note ? [note] : [])],
  show: (fields, { maySend }) => {
    const { hostname } = new URL(fields.action);
    return { ...fields, host: hostname, isForm: maySend(hostname) };
  },
  html: ({ action, title, host }) => [
    element('p', {}, [element('a', { href: action }, [title]), ` (${host})`]),
  ],
  markdown: ({ action, title, host }) => [paragraph(link(action, title), text(` (${host})`))],
});
