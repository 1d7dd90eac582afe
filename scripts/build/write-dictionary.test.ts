import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { writeDictionary } from './write-dictionary.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-dictionary-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const edition = (fields: Partial<Edition> = {}) =>
  ({ siteEnv: 'production', distDir: folder, dataDir: folder, ...fields }) as Edition;
const file = () => join(folder, 'page-dictionary');

function write(stories: Record<string, { fields?: object; words: string }>): void {
  const publishedAt = '2024-02-13T16:00:00Z';
  const documents = Object.entries(stories).map(([id, { fields }]) => ({
    id,
    publishedAt,
    ...fields,
  }));
  writeFileSync(join(folder, 'Article.json'), JSON.stringify(documents));
  for (const [id, { words }] of Object.entries(stories)) {
    const page = join(folder, `server/app/articles/${id}.html`);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, `<main class="story">${words}</main>`);
  }
}

test('holds nothing of what is to be taken back, nor of a page that names it', () => {
  const withdrawn = { at: '2999-01-01T00:00:00Z', reason: 'It was wrong.' };
  const lead = { photo: { src: 'a.jpg', expires: '2999-01-01T00:00:00Z' } };
  write({
    a: { words: 'The bridge opens.' },
    b: { words: 'The bridge opens again.' },
    c: { words: 'A secret plan.', fields: { withdrawn } },
    d: { words: 'A secret plan, <a href="/articles/c">told</a>.' },
    e: { words: 'A lent picture.', fields: { lead } },
    f: { words: 'A lent picture, a secret plan.', fields: { publishedAt: '2999-01-01T00:00:00Z' } },
  });
  writeDictionary(edition());
  const dictionary = readFileSync(file(), 'utf8');
  expect(dictionary).toContain('<main class="story">The bridge ');
  expect(dictionary).not.toMatch(/secret|lent/);
});

test('is made for readers of our own server alone', () => {
  write({ a: { words: 'The bridge opens.' }, b: { words: 'The bridge opens again.' } });
  writeDictionary(edition());
  expect(existsSync(file())).toBe(true);
  writeDictionary(edition({ siteEnv: 'preview' }));
  expect(existsSync(file())).toBe(false);
  writeDictionary(edition({ host: 'Vercel' }));
  expect(existsSync(file())).toBe(false);
});
