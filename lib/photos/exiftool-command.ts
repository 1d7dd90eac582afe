/** Calls of exiftool that mend a file, ready to paste. */
import type { RecordField } from './file-record.ts';

/** Where each field stands in XMP, which is read first, cuts nothing and names its letters. */
export const xmpTags: Record<RecordField, string> = {
  alt: 'XMP-iptcCore:AltTextAccessibility',
  description: 'XMP-iptcCore:ExtDescrAccessibility',
  caption: 'XMP-dc:Description',
  creators: 'XMP-dc:Creator',
  credit: 'XMP-photoshop:Credit',
  copyright: 'XMP-dc:Rights',
  source: 'XMP-photoshop:Source',
  license: 'XMP-xmpRights:WebStatement',
  acquire: 'XMP-plus:LicensorURL',
  sourceType: 'XMP-iptcExt:DigitalSourceType',
  instructions: 'XMP-photoshop:Instructions',
};

export function exiftool(tags: string[], path: string): string {
  return `exiftool ${tags.join(' ')} ${/^[\w./-]+$/.test(path) ? path : quote(path)}`;
}

/** A text as one word of a shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
