/** One record of a picture, from what the newsroom wrote and what the file says of itself. */
import type { PhotoFields } from '../schema/photo.ts';
import { creditOfFile } from './credit/file-credit.ts';
import { parseCredit } from './credit/parse-credit.ts';
import { splitCredit } from './credit/split-credit.ts';
import type { FileRecord, SourceType } from './file-record.ts';

export type PhotoRecord = {
  /** What the picture shows, for those who cannot see it. */
  alt: string;
  /** A longer description for those who cannot see it. */
  description?: string | undefined;
  /** What the reader should know; may hold Markdown links. */
  caption?: string | undefined;
  /** The line as the agency wants it, to the letter. */
  credit: string;
  /** Said, and not only left out: nobody recorded who made it. */
  isCreditUnknown?: true | undefined;
  creators: string[];
  agency?: string | undefined;
  copyright?: string | undefined;
  license?: string | undefined;
  acquire?: string | undefined;
  source?: string | undefined;
  focal?: [number, number] | undefined;
  expires?: string | undefined;
  sourceType?: SourceType | undefined;
  /** Set where readers must be told that a picture was made or put together. */
  ai?: 'generated' | 'composite' | undefined;
};

/**
 * Front matter wins; the file fills what it leaves out; the credit line tells who made the picture
 * where neither does. `alt` and `credit` are empty where nobody gave them, which the lint refuses.
 */
export function makeRecord(fields: PhotoFields, file: FileRecord): PhotoRecord {
  // A file's caption is plain text; ours may hold Markdown.
  const fromFile = file.caption?.replace(/[\\[\]*_`]|&(?=#?\w+;)/g, '\\$&');
  const written = splitCredit(fields.caption ?? fromFile, fields.credit ?? creditOfFile(file));
  const isCreditUnknown = written.credit === unknownCredit || undefined;
  const line = isCreditUnknown ? '' : (written.credit ?? '');
  const credit = parseCredit(line);
  const sourceType = fields.ai ? sourceTypeOf[fields.ai] : file.sourceType;
  return {
    alt: fields.alt ?? file.alt ?? '',
    description: file.description,
    caption: written.caption,
    credit: line,
    isCreditUnknown,
    creators: fields.creator ? [fields.creator] : (file.creators ?? credit.names),
    agency: fields.agency ?? credit.agency,
    copyright: fields.copyright ?? file.copyright,
    license: fields.license ?? file.license ?? credit.licence?.url,
    acquire: fields.acquire ?? file.acquire,
    source: fields.source ?? file.source,
    focal: fields.focal,
    expires: fields.expires,
    sourceType,
    ai: fields.ai ?? (sourceType && labelOf[sourceType]),
  };
}

/** From that instant on it is shown nowhere, nor sent. */
export function hasRightEnded({ expires }: { expires?: string | undefined }, now: Date): boolean {
  return expires !== undefined && Date.parse(expires) <= now.getTime();
}

/** IPTC's own limit for AltTextAccessibility, in characters; 125 is what it advises. */
export const longestAlt = 250;

/** What an editor writes where nobody recorded who made a picture. */
export const unknownCredit = 'unknown';

const sourceTypeOf = {
  generated: 'trainedAlgorithmicMedia',
  composite: 'compositeWithTrainedAlgorithmicMedia',
} as const;

const labelOf: Partial<Record<SourceType, 'generated' | 'composite'>> = {
  trainedAlgorithmicMedia: 'generated',
  algorithmicMedia: 'generated',
  composite: 'composite',
  compositeCapture: 'composite',
  compositeSynthetic: 'composite',
  compositeWithTrainedAlgorithmicMedia: 'composite',
};
