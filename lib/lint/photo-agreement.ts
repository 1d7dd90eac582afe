/** Credit and rights: what the newsroom wrote and what the file says must be the same. */
import { creditOfFile, isInCaption } from '../photos/credit/file-credit.ts';
import { parseCredit, sameFacts } from '../photos/credit/parse-credit.ts';
import { exiftool, quote, xmpTags } from '../photos/exiftool-command.ts';
import { splitCredit } from '../photos/credit/split-credit.ts';
import { iimLimits, isCutOf } from '../photos/file-metadata/iim-limits.ts';
import type { FileRecord } from '../photos/file-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { PhotoCase, PhotoFault } from './photo-rule.ts';

const agreed = ['credit', 'creator', 'copyright', 'license'] as const;
type Agreed = (typeof agreed)[number];

/** The mend is always in XMP. EXIF is not asked: its notice is what the camera was once set to. */
export function disagreements({ fields, fileRecord, context }: PhotoCase): PhotoFault[] {
  const { path } = context;
  if (!path) return [];
  return agreed.flatMap((field) => {
    const line = writtenLine(fields, field);
    const inFile = field === 'creator' ? 'creators' : field;
    const values = [fileRecord[inFile] ?? []].flat();
    const standard = fileRecord.from[inFile] ?? 'XMP';
    // Of the page of the rights IIM knows nothing.
    const limit = standard === 'IIM' && inFile !== 'license' ? iimLimits[inFile] : 0;
    if (!line || values.length === 0 || standard === 'EXIF') return [];
    if (spellings(values).some((value) => isSame(line, value, limit))) return [];
    if (field === 'credit' && isMeant(line, fileRecord)) return [];
    const said = field === 'credit' ? shown(fileRecord) : values.join(', ');
    const message = `is "${line}", but ${path} says "${said}" (${standard})`;
    const command = exiftool([`-${xmpTags[inFile]}=${quote(line)}`], path);
    return [{ field, message, mend: `correct the line, or the file: ${command}` }];
  });
}

/** A credit at the end of the caption is the newsroom's word as well. */
function writtenLine(fields: PhotoFields, field: Agreed): string | undefined {
  if (field !== 'credit') return fields[field];
  return fields.credit ?? splitCredit(fields.caption, undefined).credit;
}

/** Several creators are one line in front matter. */
function spellings(values: string[]): string[] {
  const allButLast = values.slice(0, -1).join(', ');
  return [values.join(', '), values.length > 1 ? `${allButLast} and ${values.at(-1)}` : ''];
}

/**
 * Agencies keep their own name and the maker's in two fields: a line of both says what the file
 * says. Where the file sends us to its caption, that is asked.
 */
function isMeant(line: string, file: FileRecord): boolean {
  const { credit = '', caption } = file;
  const meant = creditOfFile(file);
  if (isInCaption(credit) && (!meant || splitCredit(caption, line).caption !== caption))
    return true;
  return (
    meant !== undefined && meant !== credit && sameFacts(parseCredit(line), parseCredit(meant))
  );
}

function shown(file: FileRecord): string {
  const { credit = '' } = file;
  return isInCaption(credit) ? (creditOfFile(file) ?? credit) : credit;
}

/** @param limit bytes after which the file's text may be cut, or 0 */
function isSame(line: string, inFile: string, limit: number): boolean {
  const [written, said] = [collapse(line), collapse(inFile)];
  return written === said || (limit > 0 && isCutOf(said, written, limit));
}

function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
