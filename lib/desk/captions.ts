/** Pictures that run without a word below them: neither their story nor their file has a caption. */
import type { Photo } from '../photos/photo.ts';
import type { DeskPicture } from './desk-picture.ts';

type Use = {
  slug: string;
  title: string;
  /** Undefined for a draft without a date. */
  publishedAt: string | undefined;
} & Pick<DeskPicture, 'place' | 'field' | 'photo'>;

export type CaptionsRow = Omit<Use, 'photo'> & { photo: Pick<Photo, 'file' | 'alt'> };

/** Where a page prints a caption; a video has its title, a list and a share card have the headline. */
const printed = new Set(['lead.photo', 'body']);

/** @returns those of the newest story first, and before them those of drafts without a date */
export function captionsLeft(uses: Use[]): CaptionsRow[] {
  return uses
    .filter(({ field, photo }) => printed.has(field) && !photo.caption)
    .map(({ photo: { file, alt }, ...use }) => ({ ...use, photo: { file, alt } }))
    .sort((a, b) => time(b) - time(a));
}

function time({ publishedAt }: CaptionsRow): number {
  return publishedAt ? Date.parse(publishedAt) : Number.MAX_VALUE;
}
