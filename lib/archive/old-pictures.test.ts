import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { makeLooks } from '../brand/looks-fixture.ts';
import { documentTypes } from '../schema/document-types.ts';
import { makeDocument, writeArticles } from './article-index-fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'pictures-'));
const write = (name: string, data: unknown) => {
  writeFileSync(join(dataDir, `${name}.json`), JSON.stringify(data));
};
const past = '2024-02-13T16:00:00-05:00';
const story = (id: string, src: string, publishedAt: string) =>
  makeDocument(id, { publishedAt, lead: { photo: { src, alt: 'A gate', credit: 'Jane Doe' } } });
const measures = (hash: string) => ({
  ...{ width: 1200, height: 800, color: '#123456', hash, record: { conflicts: [] } },
});

beforeAll(() => {
  for (const type of Object.keys(documentTypes)) write(type, []);
  write('files', {});
  write('History', {});
  write('looks', makeLooks());
  write('Section', [{ id: 'world', name: 'World' }]);
  writeArticles(dataDir, [
    story('out', '2021/08/the-gate.jpg', past),
    story('soon', '2021/08/harbour.jpg', '2099-01-01T00:00:00Z'),
  ]);
  write('photos', {
    'content/photos/2021/08/the-gate.jpg': measures('a'),
    'content/photos/2021/08/harbour.jpg': measures('b'),
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

test('a picture that may be shown is found by its old path, in any size', async () => {
  vi.resetModules();
  vi.stubEnv('EDITION_ENV', 'production');
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
  const { resolveAddress } = await import('../../server/resolve-address.ts');
  const to = expect.stringMatching(/^\/photos\/[0-9a-f]{12}\/.*\.jpg$/) as string;
  for (const path of ['The-Gate-300x200.jpg', 'the%20gate.png', 'the-gate-scaled.jpg'])
    expect(resolveAddress(`/photos/2021/08/${path}`)).toEqual({ kind: 'moved', to });
  for (const path of ['2021/08/harbour.jpg', '2021/09/the-gate.jpg', 'the-gate.jpg', 'x/%2e%2e/y'])
    expect(resolveAddress(`/photos/${path}`)).toEqual({ kind: 'missing' });
});
