/** For tests: what exiftool, which shares no code with us, reads in files, held against what we read. */
import { spawnSync } from 'node:child_process';
import type { RecordField, Standard } from '../file-record.ts';
import { readStatements } from './read-statements.ts';

/** exiftool's names of the fields that we use. */
const tags: Record<string, [Standard, RecordField]> = {
  'XMP-dc:Creator': ['XMP', 'creators'],
  'XMP-dc:Description': ['XMP', 'caption'],
  'XMP-dc:Rights': ['XMP', 'copyright'],
  'XMP-photoshop:Credit': ['XMP', 'credit'],
  'XMP-photoshop:Source': ['XMP', 'source'],
  'XMP-photoshop:Instructions': ['XMP', 'instructions'],
  'XMP-xmpRights:WebStatement': ['XMP', 'license'],
  'XMP-plus:LicensorURL': ['XMP', 'acquire'],
  'XMP-iptcCore:AltTextAccessibility': ['XMP', 'alt'],
  'XMP-iptcCore:ExtDescrAccessibility': ['XMP', 'description'],
  'XMP-iptcExt:DigitalSourceType': ['XMP', 'sourceType'],
  'IPTC:By-line': ['IIM', 'creators'],
  'IPTC:Caption-Abstract': ['IIM', 'caption'],
  'IPTC:CopyrightNotice': ['IIM', 'copyright'],
  'IPTC:Credit': ['IIM', 'credit'],
  'IPTC:Source': ['IIM', 'source'],
  'IPTC:SpecialInstructions': ['IIM', 'instructions'],
  'IFD0:Artist': ['EXIF', 'creators'],
  'IFD0:Copyright': ['EXIF', 'copyright'],
  'IFD0:ImageDescription': ['EXIF', 'caption'],
};

export type Missed = { file: string; tag: string; exiftool: string; ours: string[] };
export type Comparison = { reported: number; warned: number; missed: Missed[] };

/** @param files paths to their bytes; each text that exiftool reports is one count */
export function compareWithExiftool(files: Map<string, Buffer>): Comparison {
  const names = [...files.keys()];
  const args = [
    '-q',
    '-q',
    '-json',
    '-G1',
    '-a',
    '-n',
    ...Object.keys(tags).map((tag) => `-${tag}`),
  ];
  // It ends with an error where one of the files has one.
  const { stdout } = spawnSync('exiftool', ['-@', '-'], {
    input: [...args, ...names].join('\n'),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const found = JSON.parse(stdout || '[]') as Record<string, unknown>[];
  const comparison: Comparison = { reported: 0, warned: 0, missed: [] };
  for (const { SourceFile, ...said } of found) {
    const file = String(SourceFile);
    const { statements, notes } = readStatements(files.get(file)!);
    for (const [tag, value] of Object.entries(said)) {
      const [standard, field] = tags[tag] ?? [];
      if (!field) continue;
      const ours = statements
        .filter((one) => one.standard === standard)
        .flatMap(({ texts }) => texts[field] ?? []);
      const folded = ours.map(fold);
      for (const text of [value].flat().map(String).map(fold)) {
        if (isSilent(text)) continue;
        if (folded.includes(text) || folded.join('').includes(text)) comparison.reported += 1;
        else if (notes.length > 0) comparison.warned += 1;
        else comparison.missed.push({ file, tag, exiftool: text, ours });
      }
    }
  }
  return comparison;
}

/** White space is one of the things that a program may tell its own way; so are the ends of lists. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc};]+/gu, '');
}

/** What we leave out by design: cameras' names for themselves. */
function isSilent(text: string): boolean {
  return text === '' || /DIGITALCAMERA$|^SONYDSC$|^DCIM|^DIGITALIMAGE$/i.test(text);
}
