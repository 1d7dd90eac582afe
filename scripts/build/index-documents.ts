/** From what was read in a file to what the pages read: its fields, and in a file of its own its text. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceDocument } from '../../contentlayer.config.ts';
import {
  documentsFile,
  indexArticles,
  rowsFile,
  type ArticleDocument,
  type IndexedArticle,
} from '../../lib/archive/article-index.ts';
import type { Document } from '../../lib/archive/generated.ts';
import type { ContentFile } from '../../lib/reader/content-files.ts';
import { documentField } from '../../lib/schema/contentlayer-schema.ts';
import { documentTypes, type DocumentType } from '../../lib/schema/document-types.ts';
import type { BuildFile } from './read-content.ts';
import { writeLinesWhole, writeWhole } from './write-whole.ts';

export type AnyDocument = Document<DocumentType>;

/** What contentlayer is given. @throws {Error} for a file with a fault in its fields */
export function sourceDocument(
  { type, id, file, fields, photos }: ContentFile,
  body: string,
): SourceDocument {
  if (!fields) throw new Error(`${file} has a fault; npm run check tells it.`);
  const _id = `${type.toLowerCase()}-${flat(id)}`;
  return { ...named(fields), id, file, photos, body, _id, _raw: {}, type } as SourceDocument;
}

/** As a file's name: an entry of a live story has its slug before it. */
const flat = (id: string) => id.replace('/', '.');

function named(fields: object): object {
  const document: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) document[documentField(name)] = value;
  return document;
}

/**
 * What the pages read of every file at once: an index with every text in it would fill the memory of
 * each process that reads it.
 */
export function indexDocument(source: BuildFile): AnyDocument {
  const { id, file, fields, photos } = source;
  return { ...named(fields ?? {}), id, file, textFile: textFileOf(source), photos };
}

/**
 * From the data folder. The hash is part of the name, so that a text is never written over: `next dev`
 * may be reading it, and a build that is stopped leaves the last one whole.
 */
export function textFileOf({ type, id, hash }: BuildFile): string {
  return join('generated', type, `${flat(id)}.${hash.slice(0, 12)}.json`);
}

/**
 * Writes `<DocumentType>.json` for each type, of stories their rows and in `Article.jsonl` the documents, and takes away
 * the texts that are no longer read. A text that was replaced stays for one build, since a server of the edition before
 * may still be reading it; of what is gone or hidden nothing stays.
 */
export function writeIndexes(
  dataDir: string,
  documents: { type: DocumentType; document: AnyDocument }[],
): void {
  for (const type of Object.keys(documentTypes) as DocumentType[]) {
    const all = documents.filter((entry) => entry.type === type).map(({ document }) => document);
    const before = textsIn(dataDir, type);
    if (type === 'Article') writeArticles(dataDir, all as unknown as ArticleDocument[]);
    else writeWhole(join(dataDir, `${type}.json`), JSON.stringify(all));
    const folder = join(dataDir, 'generated', type);
    const wanted = new Set(all.map(({ textFile }) => basename(textFile)));
    const present = new Set([...wanted].map(documentOfText));
    const isReplaced = (name: string) => before.has(name) && present.has(documentOfText(name));
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (!wanted.has(name) && !isReplaced(name)) rmSync(join(folder, name), { recursive: true });
    }
  }
}

function writeArticles(dataDir: string, documents: ArticleDocument[]): void {
  const rows: IndexedArticle[] = [];
  function* lines() {
    for (const { row, line } of indexArticles(documents)) {
      rows.push(row);
      yield line;
    }
  }
  writeLinesWhole(join(dataDir, documentsFile), lines());
  writeWhole(join(dataDir, rowsFile), JSON.stringify(rows));
}

/** What the build before named; nothing where there was none, or where it was stopped half way. */
function textsIn(dataDir: string, type: DocumentType): Set<string> {
  const file = join(dataDir, type === 'Article' ? documentsFile : `${type}.json`);
  try {
    // Of a long archive, to make objects of all of it would take longer than the rest.
    const named = readFileSync(file, 'utf8').matchAll(/"textFile":"([^"]*)"/g);
    return new Set(Array.from(named, ([, textFile = '']) => basename(textFile)));
  } catch {
    return new Set();
  }
}

/** The same for all texts that it had. */
function documentOfText(name: string): string {
  return name.replace(/\.[^.]*\.json$/, '');
}
