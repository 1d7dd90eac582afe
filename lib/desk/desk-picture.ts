import type { FileRecord } from '../photos/file-record.ts';
import type { Photo } from '../photos/photo.ts';
import type { PhotoFields } from '../schema/photo.ts';

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
