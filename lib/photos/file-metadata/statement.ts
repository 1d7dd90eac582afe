import type { FileNote, RecordField, Standard } from '../file-record.ts';

/** What one block of a file says, field by field; several creators are several texts. */
export type Statement = {
  standard: Standard;
  texts: Partial<Record<RecordField, string[]>>;
  /** Whether it tells where the picture was taken. */
  located?: boolean;
  notes?: FileNote[];
};
