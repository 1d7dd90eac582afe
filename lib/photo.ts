/** A picture with all that is said of it: one record, from which every surface prints. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { PhotoFields, VideoFields } from './schema/photo.ts';

/** What the file itself tells. `color` fills its place while it loads; `hash` is of its bytes. */
export type Measures = { width: number; height: number; color: string; hash: string };

export type Photo = Omit<PhotoFields, 'src'> & {
  /** Stands in the picture's address: a corrected credit or a new crop is a new address. */
  id: string;
  /** The original, from the repository's root; never sent as it is. */
  file: string;
  width: number;
  height: number;
  color: string;
};

export type Video = Omit<VideoFields, 'poster'> & { poster: Photo };

export function makePhoto(fields: PhotoFields, file: string, measures: Measures): Photo {
  const { src: _, ...record } = fields;
  const { hash, width, height, color } = measures;
  const id = createHash('sha256')
    .update(JSON.stringify([hash, record]))
    .digest('hex')
    .slice(0, 12);
  return { ...record, id, file, width, height, color };
}

/** Where a picture's file may lie: beside the story, then in the photo folder. */
export function photoPaths(src: string, storyFile: string, contentDir: string): string[] {
  return [join(dirname(storyFile), src), join(contentDir, 'photos', src)];
}
