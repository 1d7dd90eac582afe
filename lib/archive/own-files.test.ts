import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { makeLooks } from '../brand/looks-fixture.ts';
import { documentTypes } from '../schema/document-types.ts';
import { makeDocument, writeArticles } from './article-index-fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'files-'));
const write = (name: string, data: unknown) => {
  writeFileSync(join(dataDir, `${name}.json`), JSON.stringify(data));
};
const past = '2024-02-13T16:00:00-05:00';

beforeAll(() => {
  for (const type of Object.keys(documentTypes)) write(type, []);
  write('photos', {});
  write('History', {});
  write('looks', makeLooks());
  write('Section', [{ id: 'world', name: 'World' }]);
  writeArticles(dataDir, [
    makeDocument('out', { publishedAt: past }),
    makeDocument('soon', { publishedAt: '2099-01-01T00:00:00Z' }),
    makeDocument('back', { publishedAt: past, withdrawn: { at: past, reason: 'It was wrong.' } }),
    makeDocument('plan', { draft: true }),
  ]);
  write('files', {
    '/audio/out.mp3': { bytes: 1, stories: ['out'], entries: [], pages: [] },
    '/audio/soon.mp3': { bytes: 1, stories: ['soon'], entries: [], pages: [] },
    '/audio/back.mp3': { bytes: 1, stories: ['back'], entries: [], pages: [] },
    '/audio/plan.mp3': { bytes: 1, stories: ['plan'], entries: [], pages: [] },
    '/audio/both.ogg': { bytes: 1, stories: ['soon', 'out'], entries: [], pages: [] },
    '/files/about.pdf': { bytes: 1, stories: [], entries: [], pages: ['about'] },
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

async function openIn(siteEnv: string): Promise<string[]> {
  vi.resetModules();
  vi.stubEnv('EDITION_ENV', siteEnv);
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
  const { getOwnFile } = await import('./own-files.ts');
  const names = ['/audio/out.mp3', '/audio/soon.mp3', '/audio/back.mp3', '/audio/plan.mp3'];
  names.push('/audio/both.ogg', '/files/about.pdf', '/audio/no.mp3', '/files/out.mp3');
  return names.filter((name) => getOwnFile(name));
}

test('a file is there while a story that is shown names it, or a standing page', async () => {
  expect(await openIn('production')).toEqual([
    '/audio/out.mp3',
    '/audio/both.ogg',
    '/files/about.pdf',
  ]);
});

test('a preview has what it shows', async () => {
  expect(await openIn('preview')).toEqual([
    ...['/audio/out.mp3', '/audio/soon.mp3', '/audio/plan.mp3'],
    ...['/audio/both.ogg', '/files/about.pdf'],
  ]);
});
