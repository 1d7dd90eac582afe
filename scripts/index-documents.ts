/** From what contentlayer generated to what the pages read: one small file a kind, without the texts. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseBody } from '../lib/body/parse-body.ts';
import { photosIn } from '../lib/body/photos-in.ts';
import type { Document } from '../lib/generated.ts';
import { kinds, type Kind } from '../lib/schema/kinds.ts';

type Generated = {
  _raw: { sourceFilePath: string; sourceFileName: string };
  body?: { raw: string };
};

/**
 * Writes `<Kind>.json` for each kind beside contentlayer's folder, whose own index, with every text
 * in it, goes: an archive's would fill the memory of each process that reads it.
 */
export function indexDocuments(dataDir: string, contentDir: string): void {
  for (const kind of Object.keys(kinds) as Kind[]) {
    const index = join(dataDir, 'generated', kind, '_index.json');
    const generated = JSON.parse(readFileSync(index, 'utf8')) as Generated[];
    const documents = generated.map((document) => indexDocument(document, kind, contentDir));
    writeFileSync(join(dataDir, `${kind}.json`), JSON.stringify(documents));
    rmSync(index);
  }
}

function indexDocument(generated: Generated, kind: Kind, contentDir: string): Document<Kind> {
  const { files } = kinds[kind];
  const schema: z.ZodType = kinds[kind].schema;
  const { sourceFilePath, sourceFileName } = generated._raw;
  const text = files.endsWith('.mdx') ? (generated.body?.raw ?? '') : '';
  const hasPhotos = /<(Photo|Video)\b/.test(text);
  return {
    ...(schema.parse(fieldsOf(generated)) as object),
    id: sourceFileName.replace(/\.\w+$/, ''),
    file: join(contentDir, sourceFilePath),
    textFile: files.endsWith('.mdx')
      ? join('generated', kind, `${sourceFilePath.replaceAll('/', '__')}.json`)
      : '',
    photos: hasPhotos ? photosIn(parseBody(text).root) : [],
  } as unknown as Document<Kind>;
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
