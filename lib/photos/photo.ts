/** A picture with all that is said of it: one record, from which every surface prints. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { PhotoFields, VideoFields } from '../schema/photo.ts';
import type { FileRecord } from './file-record.ts';
import { makeRecord, type PhotoRecord } from './photo-record.ts';

/** What the file itself tells. `color` fills its place while it loads; `hash` is of its bytes. */
export type Measures = {
  width: number;
  height: number;
  color: string;
  hash: string;
  record: FileRecord;
};

export type Photo = PhotoRecord & {
  /** Stands in the picture's address: a corrected credit or a new crop is a new address. */
  id: string;
  /** The original, from the repository's root; never sent as it is. */
  file: string;
  /** Of the original's bytes. */
  hash: string;
  width: number;
  height: number;
  color: string;
};

/** Once the right to its poster has ended, a video is a link alone. */
export type Video = Omit<VideoFields, 'poster'> & {
  poster: Photo | undefined;
  colors: FrameColors;
};

/** Of a frame that waits for a click, which the paper's stylesheet does not reach. */
export type FrameColors = { ground: string; text: string };

/** What a story that opens with a photo or with a video shows in lists and feeds. */
export function leadPicture<P>(
  lead: { photo?: P | undefined; video?: { poster: P | undefined } | undefined } | undefined,
): P | undefined {
  return lead?.photo ?? lead?.video?.poster;
}

export function makePhoto(fields: PhotoFields, file: string, measures: Measures): Photo {
  const { hash, width, height, color } = measures;
  const record = makeRecord(fields, measures.record);
  const id = createHash('sha256')
    .update(JSON.stringify([hash, record]))
    .digest('hex')
    .slice(0, 12);
  return { ...record, id, file, hash, width, height, color };
}

/** The fingerprint of a file's bytes. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Where a picture's file may lie: beside the story, then in the photo folder. */
export function photoPaths(src: string, storyFile: string, contentDir: string): string[] {
  return [
    join(/* turbopackIgnore: true */ dirname(storyFile), src),
    join(/* turbopackIgnore: true */ contentDir, 'photos', src),
  ];
}
