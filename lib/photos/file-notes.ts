/** What the check tells of a picture's file, in words that follow its name. */
import { exiftool, xmpTags } from './exiftool-command.ts';
import type { FileNote, RecordField, Standard } from './file-record.ts';

export type Told = { message: string; mend: string };

/** The fields that are compared, where they may be taken out once XMP is right. */
const tagsOf: Record<Standard, Partial<Record<RecordField, string>>> = {
  XMP: {},
  IIM: { credit: 'IPTC:Credit', creators: 'IPTC:By-line', copyright: 'IPTC:CopyrightNotice' },
  EXIF: { creators: 'EXIF:Artist', copyright: 'EXIF:Copyright' },
};

export function tellNote(note: FileNote, path: string): Told {
  switch (note.kind) {
    case 'moving':
      return {
        message: 'moves; readers see its first frame',
        mend: 'save the frame that you want as a picture of its own, or show it as a video',
      };
    case 'unread':
      return {
        message: `holds ${note.what}, so that what it says there of credit and rights is not known`,
        mend: 'ask the supplier for the line, and write the file anew with another program',
      };
    case 'letters':
      return {
        message: `says "${note.text}" as its ${nameOf(note.field)} (${note.standard}) in letters that it does not name, so that they are a guess`,
        mend: `write what was meant: ${exiftool([`-${xmpTags[note.field]}='…'`], path)}`,
      };
    case 'conflict':
      return tellConflict(note, path);
  }
}

function tellConflict({ field, used, other }: FileNote & { kind: 'conflict' }, path: string): Told {
  const [first, second] = [used, other].map(({ texts }) => texts.join(', '));
  const tag = tagsOf[other.standard][field];
  return {
    message: `says "${first}" as its ${nameOf(field)} in ${used.standard}, which is used, and "${second}" in ${other.standard}`,
    mend: `find out which is right, and take the other out${tag ? `: ${exiftool([`-${tag}=`], path)}` : ''}`,
  };
}

function nameOf(field: RecordField): string {
  return field === 'creators' ? 'creator' : field;
}
