/**
 * The shape, for contentlayer. It runs after the lint, so the three `fail` flags are a second lock:
 * nothing is ever skipped with a warning.
 */
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import { contentlayerFields } from './lib/schema/contentlayer-fields.ts';
import { kinds } from './lib/schema/kinds.ts';

const documentTypes = Object.entries(kinds).map(([name, { files, schema }]) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: files,
    contentType: files.endsWith('.mdx') ? 'markdown' : 'data',
    fields: contentlayerFields(schema, name),
  })),
);

/** Bodies are kept as written: `lib/body` parses them, once, when a page is made. */
class AsWritten {
  parser = () => ({ type: 'root', children: [] });
  compiler = () => '';
}

export default makeSource({
  contentDirPath: '.',
  documentTypes,
  markdown: (builder) => {
    Object.assign(builder, new AsWritten());
  },
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
});
