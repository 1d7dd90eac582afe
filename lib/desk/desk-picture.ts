import type { PlacedPicture } from '../archive/placed-pictures.ts';
import type { FileRecord } from '../photos/file-record.ts';
import type { Photo } from '../photos/photo.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { DeskStory } from './arrange-desk.ts';

/** A picture in one of its places, with what the newsroom wrote of it and what its file says. */
export type DeskPicture = {
  /** Where in the story it stands. */
  place: string;
  /** Its record on the form of the story; of one in the text, the text. */
  field: string;
  fields: PhotoFields;
  photo: Photo;
  record: FileRecord;
  /** Whether the right to show it has ended. */
  ended: boolean;
};

/** A picture in one of its places, wherever in the paper that is. */
export type PictureUse = Pick<PlacedPicture, 'kind' | 'field'> & {
  /** The headline of a story or an entry, the title of a page, the name of a front or an author. */
  title: string;
  /** The story that it is shown with; pages and authors have none. */
  story: Pick<DeskStory, 'slug' | 'title'> | undefined;
  /** Of a story or an entry; undefined for a draft without a date. */
  publishedAt: string | undefined;
  /** On whose form its field is. */
  file: string;
  place: string;
  photo: Photo;
};
