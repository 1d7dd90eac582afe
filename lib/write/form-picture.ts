/** A picture that a form names: its size as readers see it, and what its file says of itself. */
import { Buffer } from 'node:buffer';
import type { FileRecord } from '../photos/file-record.ts';
import { makeRecord } from '../photos/photo-record.ts';
import { readFileRecord } from '../photos/read-file-record.ts';

export type FormPicture = { url: string; width: number; height: number; record: FileRecord };

/** @throws {Error} where the browser can show no such picture */
export async function readPicture(file: Blob): Promise<FormPicture> {
  const { width, height } = await createImageBitmap(file);
  const record = readFileRecord(Buffer.from(await file.arrayBuffer()));
  return { url: URL.createObjectURL(file), width, height, record };
}

/** What a page would print of it if nobody wrote anything: fields that are empty are filled with it. */
export function wordsOfFile(file: FileRecord): Record<string, string> {
  const { alt, caption = '', credit } = makeRecord({ src: '' }, file);
  return Object.fromEntries(Object.entries({ alt, caption, credit }).filter(([, text]) => text));
}
