import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeDocument, writeArticles } from '../lib/archive/article-index-fixture.ts';
import { makeLooks } from '../lib/brand/looks-fixture.ts';
import { documentTypes } from '../lib/schema/document-types.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'dictionary-'));
const write = (name: string, data: unknown) => {
  writeFileSync(join(dataDir, `${name}.json`), JSON.stringify(data));
};
const measured = { width: 9, height: 9, color: '#123456', hash: 'a', record: { conflicts: [] } };
const later = '2999-01-01T00:00:00Z';
const photo = { src: 'lent.jpg', alt: 'A gate', credit: 'Jane Doe', expires: later };
const words: Record<string, string> = {
  bridge: 'The bridge opens.',
  again: 'The bridge opens again.',
  plan: 'A secret plan.',
  told: 'A secret plan, <a href="/articles/plan">told</a>.',
  lent: 'A lent picture.',
  soon: 'A lent picture, a secret plan.',
  live: 'Lent to an entry.',
  signed: 'Lent to an author.',
  broken: '',
};

beforeAll(() => {
  for (const type of Object.keys(documentTypes)) write(type, []);
  for (const name of ['files', 'History']) write(name, {});
  write('looks', makeLooks());
  write('photos', { 'content/photos/lent.jpg': measured });
  const ofBoth = { authors: [], photos: [], corrections: [] };
  write('LiveEntry', [
    {
      ...ofBoth,
      id: 'live/first',
      file: 'live.mdx',
      title: 'It opens',
      at: '2024-02-13T16:00:00Z',
      photo,
    },
  ]);
  write('Author', [{ ...ofBoth, id: 'jane-doe', file: 'jane.yaml', name: 'Jane Doe', photo }]);
  write('Section', [{ id: 'world', name: 'World' }]);
  const more: Record<string, object> = {
    plan: { withdrawn: { at: later, reason: 'It was wrong.' } },
    lent: { lead: { photo } },
    soon: { publishedAt: later },
    live: { kind: 'live' },
    signed: { authors: ['jane-doe'] },
  };
  writeArticles(
    dataDir,
    Object.keys(words).map((id) =>
      makeDocument(id, { publishedAt: '2024-02-13T16:00:00Z', ...more[id] }),
    ),
  );
  vi.stubEnv('EDITION_ENV', 'production');
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

test('holds nothing of what is to be taken back, nor of a page that names it; one that cannot be made is left out', async () => {
  const { makeDictionary } = await import('./make-dictionary.ts');
  const dictionary = await makeDictionary((path) => {
    const [, , slug = ''] = path.split('/');
    if (slug === 'broken') return Promise.reject(new Error('It answers 500.'));
    return Promise.resolve(`<main class="story">${words[slug] ?? ''}</main>`);
  });
  expect(dictionary?.toString()).toContain('<main class="story">The bridge ');
  expect(dictionary?.toString()).not.toMatch(/secret|lent/i);
});
