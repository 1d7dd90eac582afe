/** A story's words as readers had them, whatever they were written with. */
import { photoWords } from '../body/components/photo-words.ts';
import { video } from '../body/components/video.ts';
import { parseBody } from '../body/parse-body.ts';
import type { Visible } from '../archive/visibility.ts';
import { readSource } from '../reader/source-file.ts';
import { bodyLines } from '../search/story-text.ts';
import type { PhotoFields, VideoFields } from '../schema/photo.ts';

export type StoryLine = { isTitle: boolean; text: string };

export type StoryFields = Visible & { corrections?: unknown };

type Loose = StoryFields & {
  title?: unknown;
  standfirst?: unknown;
  dateline?: unknown;
  lead?: { photo?: PhotoFields; video?: VideoFields };
};

/** What was committed may hold anything: a field of another type says nothing. */
export function storyFields(file: string, text: string): StoryFields {
  const { data } = readSource(file, text);
  return typeof data === 'object' && data !== null ? data : {};
}

/** Headline, standfirst, dateline, the words of the lead and of the text; a line a block. */
export function storyLines(file: string, text: string): StoryLine[] {
  const { data, body } = readSource(file, text);
  const { title, standfirst, dateline, lead } = (data ?? {}) as Loose;
  const line = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : '');
  const others = [line(standfirst), line(dateline), ...leadWords(lead)];
  return [
    { isTitle: true, text: line(title) },
    ...[...others, ...bodyLines(parseBody(body).root).split('\n')].map((words) => ({
      isTitle: false,
      text: words.trim(),
    })),
  ].filter(({ text: words }) => words !== '');
}

function leadWords(lead: Loose['lead']): string[] {
  try {
    if (lead?.photo) return photoWords(lead.photo);
    return lead?.video ? video.words(lead.video) : [];
  } catch {
    return []; // Another shape than ours.
  }
}

/**
 * What tells one version from the next: letters, figures and signs, in their order. Markup, capitals,
 * accents over Latin letters, spaces and punctuation are none; but punctuation and spaces before a figure
 * are, and so is a percent sign, since 1.5 is not 15.
 */
export function lettersOf(lines: StoryLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?![%‰])[\p{P}\p{Z}](?!\d)/gu, '')
    .toLowerCase();
}
