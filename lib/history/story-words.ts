/** A story's words as readers had them, whatever they were written with. */
import type { Root, RootContent } from 'mdast';
import { photoWords } from '../body/components/photo-words.ts';
import { video } from '../body/components/video.ts';
import { parseBody } from '../body/parse-body.ts';
import { photosIn } from '../body/photos-in.ts';
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

/**
 * A text of the paper as it was read. What was committed may hold anything: a field of another type says nothing,
 * and a text that no build takes, by the rules of today, says nothing at all.
 */
export type ReadStory = {
  fields: StoryFields;
  photos: PhotoFields[];
  /** Headline, standfirst, dateline, the words of the lead and of the text; a line a block. */
  lines: () => StoryLine[];
};

export function readStory(file: string, text: string): ReadStory {
  const { data, body, problems } = readSource(file, text);
  const { root, faults } = parseBody(body);
  const wasBuilt = [...problems, ...faults].every(({ warning }) => warning);
  const fields = (wasBuilt && typeof data === 'object' && data !== null ? data : {}) as Loose;
  const leads = [fields.lead?.photo, fields.lead?.video?.poster];
  return {
    fields,
    photos: [...leads, ...photosIn(root)].filter(isPhoto),
    lines: () => {
      const { title, standfirst, dateline, lead } = fields;
      const others = [line(standfirst), line(dateline), ...leadWords(lead)];
      return [
        { isTitle: true, text: line(title) },
        ...[...others, ...textWords(root)].map((words) => ({
          isTitle: false,
          text: words.trim(),
        })),
      ].filter(({ text: words }) => words !== '');
    },
  };
}

/** A picture whose right ends in one text is without words in all: its caption goes with it. */
export function endPictures(stories: ReadStory[]): void {
  const photos = stories.flatMap((story) => story.photos);
  const ends = new Map(photos.flatMap(({ src, expires }) => (expires ? [[src, expires]] : [])));
  for (const photo of photos) photo.expires ??= ends.get(photo.src);
}

const line = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : '');

const isPhoto = (value: unknown): value is PhotoFields =>
  typeof value === 'object' && value !== null;

function leadWords(lead: Loose['lead']): string[] {
  if (lead?.photo) return saidBy(photoWords, lead.photo);
  return lead?.video ? saidBy(video.words, lead.video) : [];
}

function textWords(root: Root): string[] {
  const said = (block: RootContent) => bodyLines({ ...root, children: [block] }).split('\n');
  return root.children.flatMap((block) => saidBy(said, block));
}

/** What is of another shape than ours is today says nothing, and stops no build. */
function saidBy<Part>(wordsOf: (part: Part) => unknown[], part: Part): string[] {
  try {
    return wordsOf(part).filter((words) => typeof words === 'string');
  } catch {
    return [];
  }
}

/**
 * What tells one version from the next: letters, figures and signs, in their order. Markup, capitals,
 * accents over Latin letters, spaces, punctuation and what nobody sees are none; but punctuation and a
 * space before a figure are, and so is a percent sign, since 1.5 is not 15.
 */
export function lettersOf(lines: StoryLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .replace(/(?![%‰])[\p{P}\p{Z}](?!\d)/gu, '')
    .toLowerCase();
}
