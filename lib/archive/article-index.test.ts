import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentsFile } from './article-index.ts';
import { makeDocument, writeArticles } from './article-index-fixture.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'articles-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

async function openArticles(siteEnv = 'production') {
  vi.resetModules();
  vi.stubEnv('EDITION_ENV', siteEnv);
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
  return import('./generated.ts');
}

const photo = { src: 'gate.jpg', alt: 'A gate', credit: 'Jane Doe' };
const documents = [
  makeDocument('gaza', { title: 'غزة: معبر رفح' }),
  makeDocument('emoji', { title: '🚢 “Ferry”\u2028stops', topics: ['ferries'] }),
  makeDocument('rights', {
    lead: { photo: { ...photo, expires: '2031-01-01T00:00:00Z' } },
    photos: [photo, { ...photo, expires: '2030-01-01T00:00:00Z' }],
  }),
];

test.each(['production', 'development'])('in %s each is read whole from its place', async (env) => {
  writeArticles(dataDir, documents);
  const { readArticles, readArticle } = await openArticles(env);
  expect(readArticles().map(readArticle)).toEqual(documents);
});

test('a row has what the archive is sorted by, every right that ends, and no words of the story', async () => {
  writeArticles(dataDir, documents);
  const [, , row] = (await openArticles()).readArticles();
  expect(row).toEqual({
    ...{ id: 'rights', section: 'world', kind: 'news', topics: [], authors: [], translations: [] },
    ...{ corrections: [], aliases: [], photoCount: 2 },
    expires: ['2030-01-01T00:00:00Z', '2031-01-01T00:00:00Z'],
    at: expect.any(Number) as number,
    size: JSON.stringify(documents[2]).length,
  });
});

test('a story stays as it was when a build writes another file of them', async () => {
  writeArticles(dataDir, documents);
  const { readArticles, readArticle } = await openArticles();
  const [first] = readArticles();
  const next = mkdtempSync(join(tmpdir(), 'articles-'));
  writeArticles(next, documents.toReversed());
  renameSync(join(next, documentsFile), join(dataDir, documentsFile));
  expect(readArticle(first!)).toEqual(documents[0]);
});

test('one that is not the one of its row is no story', async () => {
  writeArticles(dataDir, documents);
  const { readArticles, readArticle } = await openArticles();
  const [first, second] = readArticles();
  expect(() => readArticle({ ...first!, id: second!.id })).toThrow(/was written anew/);
});
