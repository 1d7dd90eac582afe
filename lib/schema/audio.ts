import { z } from 'zod';
import { line, url } from './fields.ts';
import { duration } from './photo.ts';

/** The media types of what browsers play, by the ending of a file's name. */
export const audioTypes = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
  wav: 'audio/wav',
} as const;

export type AudioEnding = keyof typeof audioTypes;

/** What may lie in content/audio: its name is its address. */
export const audioFile = new RegExp(
  `^[a-z0-9][a-z0-9._-]*\\.(${Object.keys(audioTypes).join('|')})$`,
  'i',
);

export const audioSchema = z.strictObject({
  src: z
    .union([line.regex(audioFile), url])
    .describe(
      `the name of a file under content/audio (${Object.keys(audioTypes).join(', ')}; letters, digits, hyphens), or an https address`,
    ),
  title: line.describe('what there is to hear'),
  duration,
});
export type AudioFields = z.infer<typeof audioSchema>;

/** Of a file's name, or of the path of an address; undefined for what is no audio that we know. */
export function audioEnding(name: string): AudioEnding | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(audioTypes, ending) ? (ending as AudioEnding) : undefined;
}
