import Database from 'libsql';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexFile } from '../../lib/search/index-file.ts';
import { indexSearch } from './index-search.ts';
import type { AnyDocument } from './index-documents.ts';

const slugs = ['bridge', 'ferry', 'tunnel'];

/** How often a text was read in a file that did not change, which costs a hundred times what the index does. */
let read = 0;

function given(dataDir: string, stories: string[], names: Record<string, string> = {}) {
  const documents = stories.map((id) => ({
    type: 'Article' as const,
    document: {
      ...{ id, file: `${id}.mdx`, title: `The ${id}`, standfirst: `Of the ${id}.` },
      ...{ section: 'world', topics: [], authors: [], corrections: [] },
      publishedAt: '2026-01-02T09:00:00Z',
    } as unknown as AnyDocument,
  }));
  const sections = Object.entries(names).map(([id, name]) => ({
    type: 'Section' as const,
    document: { id, file: `${id}.yaml`, name } as unknown as AnyDocument,
  }));
  const files = stories.map((id) => ({
    ...{ file: `${id}.mdx`, hash: id },
    get lines() {
      read += 1;
      return `Nobody crosses the ${id} yet.`;
    },
  }));
  return { dataDir, documents: [...documents, ...sections], files, code: 'code' };
}

const makeFolder = () => mkdtempSync(join(tmpdir(), 'index-'));

function textsIn(dataDir: string): unknown[] {
  const database = new Database(join(dataDir, indexFile), { readonly: true });
  return database.prepare('SELECT slug, text, heads FROM stories JOIN texts USING (id)').all();
}

async function texts(stories: string[], names?: Record<string, string>): Promise<unknown[]> {
  const dataDir = makeFolder();
  await indexSearch(given(dataDir, stories, names));
  return textsIn(dataDir);
}

test('a story that went, or a section of another name, reads no text again', async () => {
  const dataDir = makeFolder();
  await indexSearch(given(dataDir, slugs));
  read = 0;
  await indexSearch(given(dataDir, slugs, { world: 'World' }));
  expect(textsIn(dataDir)).toEqual(await texts(slugs, { world: 'World' }));
  read = 0;
  await indexSearch(given(dataDir, slugs.slice(1)));
  expect(read).toBe(0);
  expect(textsIn(dataDir)).toEqual(await texts(slugs.slice(1)));
});

test('what a machine that lost power has damaged is read in the files', async () => {
  const dataDir = makeFolder();
  await indexSearch(given(dataDir, slugs));
  const file = join(dataDir, indexFile);
  const bytes = readFileSync(file);
  const page = Math.floor(bytes.indexOf('Nobody crosses the bridge yet.') / 4096) * 4096;
  writeFileSync(file, bytes.fill(0, page, page + 4096));
  await indexSearch(given(dataDir, slugs.slice(0, 2)));
  expect(textsIn(dataDir)).toEqual(await texts(slugs.slice(0, 2)));
});
