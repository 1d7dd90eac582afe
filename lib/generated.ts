/** Reads what the content step wrote. Only `lib/content.ts` may ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import revision from '../.editions/revision.json';
import { edition } from './edition.ts';
import type { Measures } from './photo.ts';
import { kinds, type Kind } from './schema/kinds.ts';

type Fields<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

export type Document<K extends Kind> = Fields<K> & {
  /** The file's name without its ending: a slug or an id. */
  id: string;
  /** From the repository's root. */
  file: string;
  /** The text below the front matter, as written; empty for a YAML file. */
  body: string;
};

type Generated = {
  _raw: { sourceFilePath: string; sourceFileName: string };
  body?: { raw: string };
};

export function readDocuments<K extends Kind>(kind: K): Document<K>[] {
  const { files } = kinds[kind];
  const schema = kinds[kind].schema as unknown as z.ZodType<Fields<K>>;
  const index = readJson(join('generated', kind, '_index.json')) as Generated[];
  return index.map((generated) => {
    const { sourceFilePath, sourceFileName } = generated._raw;
    return {
      ...schema.parse(fieldsOf(generated)),
      id: sourceFileName.replace(/\.\w+$/, ''),
      file: join(edition.contentDir, sourceFilePath),
      body: files.endsWith('.mdx') ? (generated.body?.raw ?? '') : '',
    };
  });
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
