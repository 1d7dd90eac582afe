import { z } from 'zod';
import { element } from '../../document/element.ts';
import { link, paragraph, text } from '../../inline-markdown/markdown-nodes.ts';
import { formatDate } from '../../language/dates.ts';
import type { Locale } from '../../language/locale.ts';
import { instant, line, url } from '../../schema/fields.ts';
import { component } from './component.ts';
import { quoted } from './quoted.ts';

export const post = component({
  help: 'what somebody wrote on a social network, quoted as text; its words stand between the tags',
  snippet: ['<Post url="$1" author="$2" at="$3">', '', '$0', '', '</Post>'],
  schema: z.strictObject({
    url: url.describe('the https address of the post'),
    author: line.describe('who wrote it, as they call themselves there'),
    at: z
      .union([instant, z.iso.date()])
      .describe('when, like 2024-02-13T16:00:00-05:00 or 2024-02-13')
      .optional(),
  }),
  holds: 'blocks',
  photos: () => [],
  prose: () => [],
  words: ({ author }) => [author],
  show: ({ url, author, at }, { locale }) => ({
    url,
    author,
    at,
    day: at && dayOf(at, locale),
  }),
  html: ({ url, ...by }, children) => [
    element('blockquote', {}, [
      ...children,
      element('p', {}, ['— ', element('a', { href: url }, [nameLine(by)])]),
    ]),
  ],
  markdown: ({ url, ...by }, children) =>
    quoted([...children, paragraph(text('— '), link(url, nameLine(by)))]),
});

/** Its own day, where it was written: that is the one that people remember it by. */
function dayOf(at: string, { language }: Locale): string {
  return formatDate(`${at.slice(0, 10)}T00:00:00Z`, { language, timeZone: 'UTC' });
}

function nameLine({ author, day }: { author: string; day?: string | undefined }): string {
  return day ? `${author}, ${day}` : author;
}
