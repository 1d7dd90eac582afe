/** A picture's record, field by field, with whose word each field is. */
import { parseCredit } from './credit/parse-credit.ts';
import type { FileRecord, RecordField } from './file-record.ts';
import type { PhotoRecord } from './photo-record.ts';
import type { PhotoFields } from '../schema/photo.ts';

export type PictureField = { name: string; value: string; from: string };

/** What is asked of each field: what the newsroom and the file call it. */
const asked: { name: string; written?: keyof PhotoFields; inFile?: RecordField }[] = [
  { name: 'alt', written: 'alt', inFile: 'alt' },
  { name: 'description', inFile: 'description' },
  { name: 'caption', written: 'caption', inFile: 'caption' },
  { name: 'credit', written: 'credit', inFile: 'credit' },
  { name: 'creators', written: 'creator', inFile: 'creators' },
  { name: 'agency', written: 'agency' },
  { name: 'copyright', written: 'copyright', inFile: 'copyright' },
  { name: 'license', written: 'license', inFile: 'license' },
  { name: 'acquire', written: 'acquire', inFile: 'acquire' },
  { name: 'source', written: 'source', inFile: 'source' },
  { name: 'expires', written: 'expires' },
  { name: 'focal', written: 'focal' },
  { name: 'ai', written: 'ai', inFile: 'sourceType' },
];

/** Told even where nobody gives them: readers need both. */
const needed = new Set(['alt', 'credit']);

/** @returns the fields that somebody gives, and those that must be there and are not */
export function describePicture(
  written: PhotoFields,
  photo: PhotoRecord,
  file: FileRecord,
): PictureField[] {
  const known = asked.flatMap(({ name, written: field, inFile }) => {
    const value = printed(photo[name as keyof PhotoRecord]);
    if (!value) return needed.has(name) ? [{ name, value: 'nobody gives it', from: '' }] : [];
    if (field && written[field] !== undefined) return [{ name, value, from: 'from the story' }];
    const standard = inFile && file.from[inFile];
    const from = standard ? `from the file (${standard})` : derived(name, file);
    return [{ name, value, from }];
  });
  const { instructions, from } = file;
  if (!instructions) return known;
  const origin = `from the file (${from.instructions})`;
  return [...known, { name: 'instructions', value: instructions, from: origin }];
}

function derived(name: string, file: FileRecord): string {
  if (name === 'credit') return 'cut off the end of the caption';
  return name === 'ai' && file.sourceType ? 'from the file' : 'read out of the credit';
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

/** The credit taken apart, in a line: `by Edgard Garrido; agency Reuters`. */
export function describeCreditLine(credit: string): string {
  const { known, names, agency, chain, flags, licence } = parseCredit(credit);
  if (!credit) return 'There is no credit.';
  if (!known) return 'The grammar does not know this line; it is printed as it is.';
  return [
    names.length > 0 ? `by ${names.join(' and ')}` : 'names nobody',
    agency && `agency ${agency}`,
    chain.length > 1 && `by way of ${chain.join(', then ')}`,
    ...flags,
    licence?.name,
  ]
    .filter(Boolean)
    .join('; ');
}
