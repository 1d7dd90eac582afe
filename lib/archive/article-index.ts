/**
 * The index of the stories: what all of them are sorted, listed, counted and hidden by. Each is read whole when it is
 * asked for, since pages print a few of them.
 */
import type { Document } from './generated.ts';
import { fieldTexts } from '../schema/field-texts.ts';

export type ArticleDocument = Document<'Article'>;

export const rowsFile = 'Article.json';

/** A document on each line. */
export const documentsFile = 'Article.jsonl';

export type IndexedArticle = Pick<
  ArticleDocument,
  | 'id'
  | 'section'
  | 'kind'
  | 'topics'
  | 'series'
  | 'part'
  | 'authors'
  | 'language'
  | 'translations'
  | 'publishedAt'
  | 'updatedAt'
  | 'closed'
  | 'draft'
  | 'withdrawn'
  | 'corrections'
  | 'aliases'
> & {
  /** Every instant at which the right to one of its pictures ends. */
  expires: string[];
  /** How many pictures are in its text. */
  photoCount: number;
  /** Where its document stands in the file of them, in bytes. */
  at: number;
  size: number;
};

/** Of each, in their order: its row, and its line in the file of documents. */
export function* indexArticles(
  documents: Iterable<ArticleDocument>,
): Generator<{ row: IndexedArticle; line: string }> {
  let at = 0;
  for (const document of documents) {
    const line = JSON.stringify(document);
    const size = Buffer.byteLength(line);
    yield { row: rowOf(document, { at, size }), line };
    at += size + '\n'.length;
  }
}

type Place = Pick<IndexedArticle, 'at' | 'size'>;

/** Written out: to take the document apart and spread it took most of the time that a long archive's rows need. */
function rowOf(document: ArticleDocument, place: Place): IndexedArticle {
  return {
    id: document.id,
    section: document.section,
    kind: document.kind,
    topics: document.topics,
    series: document.series,
    part: document.part,
    authors: document.authors,
    language: document.language,
    translations: document.translations,
    publishedAt: document.publishedAt,
    updatedAt: document.updatedAt,
    closed: document.closed,
    draft: document.draft,
    withdrawn: document.withdrawn,
    corrections: document.corrections,
    aliases: document.aliases,
    expires: fieldTexts(document, ['expires']),
    photoCount: document.photos.length,
    at: place.at,
    size: place.size,
  };
}
