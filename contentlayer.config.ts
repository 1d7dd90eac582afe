/**
 * Our source for contentlayer: it is given the documents that our own reader made, and generates a typed
 * file of each. Its own source of files would read them a second time, and by a parser that runs code.
 */
import { processArgs, type DataCache, type SchemaDef, type SourcePlugin } from 'contentlayer2/core';
import { readContentFiles } from './lib/reader/content-files.ts';
import { contentlayerSchema } from './lib/schema/contentlayer-schema.ts';
import type { DocumentType } from './lib/schema/document-types.ts';
import { sourceDocument } from './scripts/build/index-documents.ts';

/** The fields beside these are the schema's. */
export type SourceDocument = { _id: string; type: DocumentType; _raw: object };

/** What we use of contentlayer's effects, whose own types do not resolve. */
type Effects = {
  E: { right: (value: DataCache.Cache) => unknown };
  S: { succeed: (value: unknown) => never };
  T: { succeed: (value: SchemaDef) => never };
};

/** By a name that contentlayer's bundler does not follow: there must be one copy of them. */
const effectsModule = '@contentlayer2/utils/effect';

export async function makeSource(documents: SourceDocument[]): Promise<SourcePlugin> {
  const { E, S, T } = (await import(effectsModule)) as Effects;
  const { options, extensions } = await processArgs({}, undefined);
  const cacheItemsMap = Object.fromEntries(
    documents.map((document) => [
      document._id,
      { document, documentHash: document._id, documentTypeName: document.type, hasWarnings: false },
    ]),
  );
  return {
    type: 'broadsheet',
    options,
    extensions,
    provideSchema: () => T.succeed(contentlayerSchema()),
    fetchData: () => S.succeed(E.right({ cacheItemsMap })),
  };
}

/** For contentlayer's own command; a build gives it what is new and may be shown. */
export default () =>
  makeSource(
    readContentFiles(process.env.CONTENT_DIR ?? 'content').map((file) =>
      sourceDocument(file, file.body()),
    ),
  );
