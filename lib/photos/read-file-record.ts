/**
 * Reads what a picture's file says of itself: XMP first, then IPTC-IIM, then EXIF, as the IPTC Photo
 * Metadata Standard asks. The alt text has a field of its own and is never made from another.
 */
import {
  sourceTypes,
  type FileNote,
  type FileRecord,
  type RecordField,
  type SourceType,
} from './file-record.ts';
import { conflictsIn } from './file-metadata/conflicts.ts';
import { readStatements } from './file-metadata/read-statements.ts';

/**
 * @param bytes the whole file: JPEG, PNG, WebP, AVIF, TIFF or GIF
 * @returns texts without outer or doubled white space; an empty record where there are none. What is
 *   there and cannot be read is a note, and says nothing against the picture
 */
export function readFileRecord(bytes: Buffer): FileRecord {
  const { statements, notes } = readStatements(bytes);
  const record: FileRecord = { from: {} };

  /** The first statement that says something which holds. */
  function pick<T>(field: RecordField, read: (texts: string[]) => T | undefined): T | undefined {
    for (const { standard, texts } of statements) {
      const value = read(texts[field] ?? []);
      if (value === undefined) continue;
      record.from[field] = standard;
      return value;
    }
    return undefined;
  }
  const found = {
    alt: pick('alt', first),
    description: pick('description', first),
    caption: pick('caption', first),
    creators: pick('creators', some),
    credit: pick('credit', first),
    copyright: pick('copyright', first),
    source: pick('source', first),
    license: pick('license', firstAddress),
    acquire: pick('acquire', firstAddress),
    sourceType: pick('sourceType', knownSourceType),
    instructions: pick('instructions', first),
    located: statements.some(({ located }) => located) || undefined,
  };
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  // Letters of a text that is not used are nobody's concern.
  const told = notes.filter(
    (note) => note.kind !== 'letters' || record.from[note.field] === note.standard,
  );
  const all = unique([...told, ...conflictsIn(statements)]);
  return {
    ...record,
    ...(Object.fromEntries(given) as Partial<FileRecord>),
    ...(all.length > 0 && { notes: all }),
  };
}

function unique(notes: FileNote[]): FileNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

function first([text]: string[]): string | undefined {
  return text;
}

function some(all: string[]): string[] | undefined {
  return all.length > 0 ? all : undefined;
}

/** The supplier's own address, `http:` too: it is the supplier's word. Anything else is no link. */
function firstAddress(all: string[]): string | undefined {
  return all.find((text) => URL.canParse(text) && /^https?:/i.test(text));
}

function knownSourceType(all: string[]): SourceType | undefined {
  const name = all[0]?.match(/digitalsourcetype[/:](\w+)\/?$/i)?.[1];
  return sourceTypes.find((type) => type === name);
}
