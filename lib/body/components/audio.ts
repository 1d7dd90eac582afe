import { audioPath } from '../../addresses/urls.ts';
import { element } from '../../document/element.ts';
import { link, paragraph, text } from '../../inline-markdown/markdown-nodes.ts';
import { spokenDuration } from '../../language/duration.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/say.ts';
import { audioEnding, audioFile, audioSchema, audioTypes } from '../../schema/audio.ts';
import { component } from './component.ts';

export const audio = component({
  help: 'something to hear: a file of our own, or the https address of one',
  snippet: ['<Audio', '  src="$1"', '  title="$2"', '  duration="PT$3"', '/>'],
  schema: audioSchema,
  holds: 'nothing',
  file: ({ src }) => (audioFile.test(src) ? audioPath(src) : undefined),
  photos: () => [],
  prose: () => [],
  words: ({ title }) => [title],
  show: ({ src, title, duration }, { bytesOf }) => ({
    ...addressOf(src),
    title,
    duration,
    bytes: bytesOf(audioPath(src)),
  }),
  html: ({ url, title, duration }, _, locale) => [
    element('p', {}, [
      `${locale.words.audio.label} `,
      element('a', { href: url }, [title]),
      lengthOf(duration, locale),
    ]),
  ],
  markdown: ({ url, title, duration }, _, __, { origin, locale }) => [
    paragraph(
      text(`${locale.words.audio.label} `),
      link(new URL(url, origin).href, title),
      text(lengthOf(duration, locale)),
    ),
  ],
});

/** Nobody is asked what lies at an address: where its name does not say, it is what most of them are. */
function addressOf(src: string): { url: string; type: string } {
  const isAddress = src.includes('://');
  const ending = audioEnding(isAddress ? new URL(src).pathname : src) ?? 'mp3';
  return { url: isAddress ? src : audioPath(src), type: audioTypes[ending] };
}

function lengthOf(duration: string | undefined, locale: Locale): string {
  const spoken = duration ? spokenDuration(duration, locale) : '';
  return spoken && ` ${say(locale.words.pictures.note, { text: spoken })}`;
}
