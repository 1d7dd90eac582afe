/** A picture that a form names: its size as readers see it, and what its file says of itself. */
import { Buffer } from 'node:buffer';
import { photoFaults } from '../lint/photo-rules.ts';
import type { PhotoFile } from '../lint/use-faults.ts';
import type { FileRecord } from '../photos/file-record.ts';
import { makeRecord } from '../photos/photo-record.ts';
import { readFileRecord } from '../photos/read-file-record.ts';
import type { PhotoFields } from '../schema/photo.ts';

export type FormPicture = PhotoFile & { url: string; height: number };

/**
 * @param path where the repository has it, or will have it
 * @throws {Error} where the browser can show no such picture
 */
export async function readPicture(file: Blob, path: string): Promise<FormPicture> {
  const { width, height } = await createImageBitmap(file);
  const record = readFileRecord(Buffer.from(await file.arrayBuffer()));
  return { path, url: URL.createObjectURL(file), width, height, record };
}

/** What a page would print of it if nobody wrote anything: fields that are empty are filled with it. */
export function wordsOfFile(file: FileRecord): Record<string, string> {
  const { alt, caption = '', credit } = makeRecord({ src: '' }, file);
  return Object.fromEntries(Object.entries({ alt, caption, credit }).filter(([, text]) => text));
}

/** What the check tells and nobody is stopped by, as rights that end: the editor knows faults of a field alone, and stops. */
export function warningsOf(
  { path, width, record }: FormPicture,
  fields: PhotoFields,
  around: { isLead: boolean; title: unknown; standfirst: unknown },
): string[] {
  const { isLead, title, standfirst } = around;
  const context = {
    ...{ path, width, isLead, now: new Date() },
    headlines: isText(title) ? [{ field: 'title', text: title }] : [],
    standfirst: isText(standfirst) ? standfirst : undefined,
  };
  return photoFaults({ ...fields, src: path }, record, context)
    .filter(({ warning }) => warning)
    .map(({ field, message, mend }) => `${field} ${message}. Mend: ${mend}.`);
}

const isText = (value: unknown) => typeof value === 'string';
