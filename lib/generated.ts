/** Reads what the content step wrote. Only `lib/content.ts` may ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import revision from '../.editions/revision.json';
import { edition } from './edition.ts';
import type { Measures } from './photos/photo.ts';
import type { Kind, kinds } from './schema/kinds.ts';
import type { PhotoFields } from './schema/photo.ts';

type Fields<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** A file of the content folder without its text, which is read when a page asks for it. */
export type Document<K extends Kind> = Fields<K> & {
  /** The file's name without its ending: a slug or an id. */
  id: string;
  /** From the repository's root. */
  file: string;
  /** The file that holds the text; empty for a YAML file. */
  textFile: string;
  /** The pictures in the text. */
  photos: PhotoFields[];
};

export function readDocuments<K extends Kind>(kind: K): Document<K>[] {
  return readJson(`${kind}.json`) as Document<K>[];
}

/** The text below the front matter, as written. */
export function readText({ textFile }: Pick<Document<Kind>, 'textFile'>): string {
  return (readJson(textFile) as { body: { raw: string } }).body.raw;
}

/** Named so that `next dev` sees that there is new content, and asks again. */
export const { builtAt } = revision;

export function readMeasures(): Record<string, Measures> {
  return readJson('photos.json') as Record<string, Measures>;
}

function readJson(path: string): unknown {
  const file = join(/* turbopackIgnore: true */ process.cwd(), edition.dataDir, path);
  return JSON.parse(readFileSync(file, 'utf8'));
}
