/** Stories as a build writes them, for tests. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsFile, indexArticles, rowsFile, type ArticleDocument } from './article-index.ts';

export function makeDocument(id: string, changes: Partial<ArticleDocument>): ArticleDocument {
  return {
    ...{ id, title: id, standfirst: id, section: 'world', kind: 'news' },
    ...{ file: `content/articles/${id}.mdx`, textFile: `generated/Article/${id}.json` },
    ...{ topics: [], authors: [], translations: [], related: [], photos: [] },
    ...{ corrections: [], aliases: [] },
    ...changes,
  };
}

export function writeArticles(dataDir: string, documents: ArticleDocument[]): void {
  const indexed = [...indexArticles(documents)];
  writeFileSync(join(dataDir, rowsFile), JSON.stringify(indexed.map(({ row }) => row)));
  writeFileSync(join(dataDir, documentsFile), indexed.map(({ line }) => `${line}\n`).join(''));
}
