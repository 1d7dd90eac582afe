/** Credit and rights: what the newsroom wrote and what the file says must be the same. */
import { exiftool, quote } from '../photos/exiftool-command.ts';
import { splitCredit } from '../photos/credit/split-credit.ts';
import type { FileRecord } from '../photos/file-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { PhotoCase, PhotoFault } from './photo-rule.ts';

/**
 * The mend is always in XMP, which is read first and cuts nothing. `most` is IIM's limit in bytes
 * (IPTC-IIM 4.2, datasets 2:110, 2:116, 2:80); it has no field for the page of the rights.
 */
const agreed = {
  credit: { tag: 'XMP-photoshop:Credit', most: 32 },
  creator: { tag: 'XMP-dc:Creator', most: 32 },
  copyright: { tag: 'XMP-dc:Rights', most: 128 },
  license: { tag: 'XMP-xmpRights:WebStatement', most: 0 },
} as const;
type Agreed = keyof typeof agreed;

/** EXIF is not asked: its notice is what the camera was once set to. */
export function disagreements({ fields, fileRecord, context }: PhotoCase): PhotoFault[] {
  const { path } = context;
  if (!path) return [];
  return (Object.keys(agreed) as Agreed[]).flatMap((field) => {
    const line = writtenLine(fields, field);
    const { values, standard } = saidByFile(fileRecord, field);
    const { tag, most } = agreed[field];
    const limit = standard === 'IIM' ? most : Infinity;
    if (!line || values.length === 0 || standard === 'EXIF') return [];
    if (spellings(values).some((value) => isSame(line, value, limit))) return [];
    const message = `is "${line}", but ${path} says "${values.join(', ')}" (${standard})`;
    const command = exiftool([`-${tag}=${quote(line)}`], path);
    return [{ field, message, mend: `correct the line, or the file: ${command}` }];
  });
}

/** A credit at the end of the caption is the newsroom's word as well. */
function writtenLine(fields: PhotoFields, field: Agreed): string | undefined {
  if (field !== 'credit') return fields[field];
  return fields.credit ?? splitCredit(fields.caption, undefined).credit;
}

function saidByFile(record: FileRecord, field: Agreed) {
  const inFile = field === 'creator' ? 'creators' : field;
  const value = record[inFile];
  const values = Array.isArray(value) ? value : value ? [value] : [];
  return { values, standard: record.from[inFile] ?? 'XMP' };
}

/** Several creators are one line in front matter. */
function spellings(values: string[]): string[] {
  const allButLast = values.slice(0, -1).join(', ');
  return [values.join(', '), values.length > 1 ? `${allButLast} and ${values.at(-1)}` : ''];
}

/**
 * @param limit bytes after which the file's text may be cut. A cut through a letter loses up to
 *   three bytes of it, and one behind a space the space.
 */
function isSame(line: string, inFile: string, limit: number): boolean {
  const [written, said] = [collapse(line), collapse(inFile)];
  const size = Buffer.byteLength(said);
  const isCut = size <= limit && size >= limit - 4 && written.startsWith(said);
  return written === said || isCut;
}

function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\uFFFD+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
