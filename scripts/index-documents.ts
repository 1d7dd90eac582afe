/** From what contentlayer generated to what the pages read: one small file a kind, without the texts. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Document } from '../lib/generated.ts';
import type { ContentFile } from '../lib/lint/content-files.ts';
import { kinds, type Kind } from '../lib/schema/kinds.ts';
import { photoSchema } from '../lib/schema/photo.ts';

type Generated = { _raw: { sourceFilePath: string; sourceFileName: string } };

/**
 * Writes `<Kind>.json` for each kind beside contentlayer's folder, whose own index, with every text
 * in it, goes: an archive's would fill the memory of each process that reads it.
 *
 * @param files as the lint has read them, so that no text is parsed again
 * @returns the documents of every kind
 */
export function indexDocuments(
  dataDir: string,
  contentDir: string,
  files: ContentFile[],
): Document<Kind>[] {
  const pictures = new Map(files.map((file) => [file.file, file.pictures]));
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const index = join(dataDir, 'generated', kind, '_index.json');
    const generated = JSON.parse(readFileSync(index, 'utf8')) as Generated[];
    const documents = generated.map((document) => {
      const file = join(contentDir, document._raw.sourceFilePath);
      const photos = pictures.get(file)!.map(({ fields }) => photoSchema.parse(fields));
      return { ...indexDocument(document, kind), file, photos } as unknown as Document<Kind>;
    });
    writeFileSync(join(dataDir, `${kind}.json`), JSON.stringify(documents));
    rmSync(index);
    return documents;
  });
}

function indexDocument(generated: Generated, kind: Kind) {
  const { files } = kinds[kind];
  const schema: z.ZodType = kinds[kind].schema;
  const { sourceFilePath, sourceFileName } = generated._raw;
  return {
    ...(schema.parse(fieldsOf(generated)) as object),
    id: sourceFileName.replace(/\.\w+$/, ''),
    textFile: files.endsWith('.mdx')
      ? join('generated', kind, `${sourceFilePath.replaceAll('/', '__')}.json`)
      : '',
  };
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
