import { format, resolveConfig } from 'prettier';
import { editorSchemas } from '../lib/editor-help/editor-schemas.ts';
import { editorSnippets } from '../lib/editor-help/editor-snippets.ts';

/** @returns the text of each file that is made of the schema, by its path, formatted like the rest */
export async function schemaFiles(): Promise<[file: string, text: string][]> {
  const schemas = Object.entries(editorSchemas()).map(
    ([kind, schema]) => [`.vscode/schemas/${kind}.json`, schema] as const,
  );
  const snippets = ['.vscode/story.code-snippets', editorSnippets()] as const;
  return Promise.all(
    [...schemas, snippets].map(async ([file, data]) => {
      const options = await resolveConfig(file);
      const text = await format(JSON.stringify(data), { ...options, filepath: file });
      return [file, text] as [string, string];
    }),
  );
}
