/** Pictures that run without a word below them: neither their text nor their file has a caption. */
import type { Photo } from '../photos/photo.ts';
import type { PictureUse } from './desk-picture.ts';

export type CaptionsRow = Omit<PictureUse, 'photo'> & { photo: Pick<Photo, 'file' | 'alt'> };

/** Where a page prints a caption; a video has its title, a list and a share card have the headline. */
const printed: Record<PictureUse['kind'], string[]> = {
  story: ['lead.photo', 'body'],
  entry: ['photo', 'body'],
  page: ['body'],
  front: [],
  author: [],
};

/** @returns those of the newest first, before them those of drafts without a date, and last those of pages */
export function captionsLeft(uses: PictureUse[]): CaptionsRow[] {
  return uses
    .filter(({ kind, field, photo }) => printed[kind].includes(field) && !photo.caption)
    .map(({ photo: { file, alt }, ...use }) => ({ ...use, photo: { file, alt } }))
    .sort((a, b) => time(b) - time(a));
}

function time({ kind, publishedAt }: CaptionsRow): number {
  if (kind === 'page') return 0;
  return publishedAt ? Date.parse(publishedAt) : Number.MAX_VALUE;
}
