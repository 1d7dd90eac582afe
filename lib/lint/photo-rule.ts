/** What a rule about a picture is given, and what it finds. No rule opens a file. */
import type { FileRecord } from '../photos/file-record.ts';
import type { PhotoRecord } from '../photos/photo-record.ts';
import type { PhotoFields } from '../schema/photo.ts';

export type PhotoCase = {
  /** What the newsroom wrote, and only that. */
  fields: PhotoFields;
  /** What the file says; says nothing where the file is missing or cannot be read. */
  fileRecord: FileRecord;
  /** The two made one, as it is printed. */
  record: PhotoRecord;
  context: PhotoContext;
};

export type PhotoContext = {
  /** The picture's file; undefined where it is missing or cannot be read. */
  path?: string | undefined;
  /** In pixels, as readers see it. */
  width?: number | undefined;
  /** Whether it opens a story, itself or as the poster of the video that does. */
  isLead: boolean;
  /** The story's headline and its shorter one for lists, by the name of the field. */
  headlines: { field: string; text: string }[];
  standfirst?: string | undefined;
  /** Whether the story is older than the paper's rules for pictures: what is missing is a gap then, and no error. */
  isOlder?: boolean;
  now: Date;
};

export type PhotoFault = {
  field: keyof PhotoFields;
  /** What is wrong, as the end of a sentence that begins with the field. */
  message: string;
  mend: string;
  warning?: true;
  gap?: 'credit' | 'alt';
};

export type PhotoRule = (photo: PhotoCase) => PhotoFault[];

export function warn(field: PhotoFault['field'], message: string, mend: string): PhotoFault[] {
  return [{ field, message, mend, warning: true }];
}

/** @param silent what else does not have it */
export function missing(
  field: 'credit' | 'alt',
  silent: string,
  mend: string,
  { isOlder }: PhotoContext,
): PhotoFault[] {
  const fault = { field, message: `is missing${silent}`, mend };
  return [isOlder ? { ...fault, warning: true, gap: field } : fault];
}
