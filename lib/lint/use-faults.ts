/** What is wrong with a picture in one of its places, as the check tells it. Pure: its file was read before. */
import type { FileRecord, RecordField } from '../photos/file-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { soundFields, type PhotoUse } from './photo-places.ts';
import type { PhotoFault } from './photo-rule.ts';
import { photoFaults } from './photo-rules.ts';
import type { Problem } from './problem.ts';
import { mayLack } from './required-since.ts';

export type PhotoRules = {
  now: Date;
  /** In milliseconds: stories from before may lack credits and alts. */
  requiredSince: number;
};

export type PhotoFile = {
  path: string;
  /** In pixels, as readers see it. */
  width: number;
  /** What it says of itself. */
  record: FileRecord;
};

/** @param read its file; undefined where it is missing or cannot be read */
export function useFaults(
  use: PhotoUse,
  read: PhotoFile | undefined,
  { now, requiredSince }: PhotoRules,
): Problem[] {
  const { file, written, nameOf, lineOf, isLead, headlines, standfirst } = use;
  const fields = soundFields(use);
  const record = read?.record ?? { from: {} };
  const faults = photoFaults(fields, record, {
    path: read?.path,
    width: read?.width,
    isLead,
    headlines,
    standfirst,
    isOlder: mayLack(use.shownFrom, requiredSince),
    now,
  });
  return faults
    .filter(({ field }) => fields[field] !== undefined || written[field] === undefined)
    .map(({ field, ...fault }) => ({
      file,
      line: lineOf(field),
      field:
        nameOf(field) + (read && isFromFile(field, fields, record) ? ` (from ${read.path})` : ''),
      ...fault,
    }));
}

/** Whether the words that are at fault stand in the file and not in the story. */
function isFromFile(field: PhotoFault['field'], fields: PhotoFields, record: FileRecord): boolean {
  return fields[field] === undefined && record[field as RecordField] !== undefined;
}
