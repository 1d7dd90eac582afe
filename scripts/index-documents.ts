/** From what contentlayer made of a file to what the pages read: its fields, and beside them its text. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { z } from 'zod';
import type { Document } from '../lib/generated.ts';
import type { ContentFile } from '../lib/lint/content-files.ts';
import { kinds, type Kind } from '../lib/schema/kinds.ts';
import { photoSchema } from '../lib/schema/photo.ts';
import type { Generated } from './run-contentlayer.ts';

export type AnyDocument = Document<Kind>;

/**
 * Writes the text into a file of its own: an index with every text in it would fill the memory of
 * each process that reads it.
 *
 * @param hash of the content file. It is part of the text's name, so that a text is never written
 *   over: `next dev` may be reading it, and a build that is stopped leaves the last one whole.
 */
export function indexDocument(
  generated: Generated,
  { kind, id, file, pictures }: ContentFile,
  dataDir: string,
  hash: string,
): AnyDocument {
  const schema: z.ZodType = kinds[kind].schema;
  const text = extname(file) === '.mdx' ? (generated.body?.raw ?? '') : undefined;
  const textFile =
    text === undefined ? '' : join('generated', kind, `${id}.${hash.slice(0, 12)}.json`);
  if (text !== undefined) {
    mkdirSync(join(dataDir, dirname(textFile)), { recursive: true });
    writeFileSync(join(dataDir, textFile), JSON.stringify({ body: { raw: text } }));
  }
  const fields = schema.parse(fieldsOf(generated)) as object;
  const photos = pictures.map((picture) => photoSchema.parse(picture.fields));
  return { ...fields, id, file, textFile, photos } as unknown as AnyDocument;
}

/**
 * Writes `<Kind>.json` for each kind and takes away the texts that are no longer read. A text that was
 * replaced stays for one build, since a server of the edition before may still be reading it; of what
 * is gone or hidden nothing stays.
 */
export function writeIndexes(
  dataDir: string,
  documents: { kind: Kind; document: AnyDocument }[],
): void {
  for (const kind of Object.keys(kinds) as Kind[]) {
    const all = documents.filter((entry) => entry.kind === kind).map(({ document }) => document);
    const ids = new Set(all.map(({ id }) => id));
    const replaced = readIndex(dataDir, kind).filter(({ id }) => ids.has(id));
    writeFileSync(join(dataDir, `${kind}.json`), JSON.stringify(all));
    const folder = join(dataDir, 'generated', kind);
    const wanted = new Set([...replaced, ...all].map(({ textFile }) => basename(textFile)));
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
    }
  }
}

/** What the build before wrote; nothing where there was none, or where it was stopped half way. */
export function readIndex(dataDir: string, kind: Kind): AnyDocument[] {
  try {
    return JSON.parse(readFileSync(join(dataDir, `${kind}.json`), 'utf8')) as AnyDocument[];
  } catch {
    return [];
  }
}

/** The fields without what contentlayer adds to every document, at every depth. */
function fieldsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fieldsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['_id', '_raw', 'type', 'body'].includes(key))
      .map(([key, field]) => [key, fieldsOf(field)]),
  );
}
