/** Reads what the content step wrote. Only `lib/archive/questions.ts` may ask. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentTypeMap } from 'contentlayer/generated';
import revision from '../../.editions/revision.json';
import { looksFile } from '../brand/looks-file.js';
import type { Looks } from '../brand/looks.ts';
import { edition } from '../edition/edition.ts';
import { writingFile, type Writing } from '../edition/writing.ts';
import type { Measures } from '../photos/photo.ts';
import type { DocumentType } from '../schema/document-types.ts';
import {
  documentsFile,
  rowsFile,
  type ArticleDocument,
  type IndexedArticle,
} from './article-index.ts';
import type { HistoryEntry, StoryVersion } from './story-version.ts';

/** A file of the content folder without its text, which is read when a page asks for it. */
export type Document<K extends DocumentType> = Omit<
  DocumentTypeMap[K],
  '_id' | '_raw' | 'type' | 'body'
> & {
  /** The file that holds the text, as contentlayer wrote it; from the data folder. */
  textFile: string;
};

/** @param type of stories the files hold rows: `readArticles` */
export function readDocuments<K extends Exclude<DocumentType, 'Article'>>(type: K): Document<K>[] {
  return (readOnce(`${type}.json`) ?? []) as Document<K>[];
}

/** The row of every story; the rest of one is read by `readArticle`. */
export function readArticles(): IndexedArticle[] {
  const rows = (readOnce(rowsFile) ?? []) as IndexedArticle[];
  // Whatever a build writes from now on, what the rows name is read from this one.
  if (edition.siteEnv !== 'development') openDocuments();
  return rows;
}

/**
 * A story whole, but for its text.
 *
 * @throws {Error} where another file of them lies there by now
 */
export function readArticle({ id, at, size }: IndexedArticle): ArticleDocument {
  const open = openDocuments();
  try {
    const bytes = Buffer.allocUnsafe(size);
    readSync(open, bytes, 0, size, at);
    const document = JSON.parse(bytes.toString()) as ArticleDocument;
    if (document.id === id) return document;
    throw new Error(`${fileAt(documentsFile)} was written anew. Mend: start again.`);
  } finally {
    // No build writes over what is read while one writes: lib/edition/writing.ts.
    if (edition.siteEnv === 'development') closeSync(open);
  }
}

function openDocuments(): number {
  return heldOnce(`open ${documentsFile}`, () => openSync(fileAt(documentsFile), 'r'));
}

/** The text below the front matter, as written. */
export function readText({ textFile }: Pick<Document<DocumentType>, 'textFile'>): string {
  return (readJson(textFile) as { body: string }).body;
}

/** Named so that `next dev` sees that there is new content, and asks again. */
export const { builtAt } = revision;

/** While one writes, they are there before any content is. */
export function readLooks(): Looks {
  return (readOnce(looksFile) ?? readJson(looksFile, edition.dataDir)) as Looks;
}

export function readMeasures(): Record<string, Measures> {
  return (readOnce('photos.json') ?? {}) as Record<string, Measures>;
}

/** By slug: of the stories that were ever changed. */
export function readHistories(): Record<string, HistoryEntry> {
  return (readOnce('History.json') ?? {}) as Record<string, HistoryEntry>;
}

/** @returns newest first */
export function readVersions({ file }: HistoryEntry): StoryVersion[] {
  return file === undefined ? [] : (readJson(file) as StoryVersion[]);
}

/** A file of the paper's own, with the stories, entries of live ones and pages that play it or link to it. */
export type FileEntry = { bytes: number; stories: string[]; entries: string[]; pages: string[] };

export function readOwnFiles(): Record<string, FileEntry> {
  return (readOnce('files.json') ?? {}) as Record<string, FileEntry>;
}

/** Read once for each revision, so that a page is of one build whatever is built meanwhile. */
const writing: Writing = edition.siteEnv === 'development' ? readWriting() : edition;

/** What is wrong with the content, told while one writes. */
export const contentFault = writing.fault;

function readWriting(): Writing {
  try {
    const file = join(/* turbopackIgnore: true */ process.cwd(), writingFile(edition.dataDir));
    return JSON.parse(readFileSync(file, 'utf8')) as Writing;
  } catch {
    return edition; // Nobody writes.
  }
}

/**
 * Our server and the pages in Next's bundles each have this module for themselves, in one process.
 * What is read once for all of them is held once, and stays the same when a build writes a new one.
 */
const shelf = Symbol.for('broadsheet.generated');
const shared = globalThis as Record<symbol, unknown>;

function readOnce(path: string): unknown {
  // Before the first content there is none.
  if (edition.siteEnv === 'development') return writing.dataDir && readJson(path);
  return heldOnce(path, () => readJson(path));
}

/** @param name of what is made of the edition's files, the same wherever this module is */
export function heldOnce<T>(name: string, make: () => T): T {
  // New content must be seen while one writes.
  if (edition.siteEnv === 'development') return make();
  const held = (shared[shelf] ??= new Map()) as Map<string, T>;
  const key = `${edition.siteEnv} ${edition.dataDir}/${name}`;
  if (!held.has(key)) held.set(key, make());
  return held.get(key)!;
}

function readJson(path: string, dataDir = writing.dataDir!): unknown {
  return JSON.parse(readFileSync(fileAt(path, dataDir), 'utf8'));
}

function fileAt(path: string, dataDir = writing.dataDir!): string {
  return join(/* turbopackIgnore: true */ process.cwd(), dataDir, path);
}
