import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

/** As another bundle in the same process has it: the module anew. */
async function importAnew(siteEnv: string, dataDir: string) {
  vi.resetModules();
  vi.stubEnv('EDITION_ENV', siteEnv);
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
  return import('./generated.ts');
}
const write = (dataDir: string, name: string) => {
  writeFileSync(join(dataDir, 'Topic.json'), JSON.stringify([{ id: 'gaza', name }]));
};
const makeDataDir = () => mkdtempSync(join(tmpdir(), 'generated-'));
afterEach(() => {
  vi.unstubAllEnvs();
});

test('what one bundle has read the others hold too, whatever a build has written since', async () => {
  const dataDir = makeDataDir();
  write(dataDir, 'Gaza');
  const first = (await importAnew('production', dataDir)).readDocuments('Topic');
  write(dataDir, 'Gaza Strip');
  expect((await importAnew('production', dataDir)).readDocuments('Topic')).toBe(first);
});

test('two editions in one process share nothing', async () => {
  const [one, other] = [makeDataDir(), makeDataDir()];
  write(one, 'Gaza');
  write(other, 'Haiti');
  await importAnew('production', one).then(({ readDocuments }) => readDocuments('Topic'));
  expect((await importAnew('production', other)).readDocuments('Topic')[0]?.name).toBe('Haiti');
});

test('while one writes, new content is read', async () => {
  const dataDir = makeDataDir();
  write(dataDir, 'Gaza');
  await importAnew('development', dataDir).then(({ readDocuments }) => readDocuments('Topic'));
  write(dataDir, 'Gaza Strip');
  const { readDocuments } = await importAnew('development', dataDir);
  expect(readDocuments('Topic')[0]?.name).toBe('Gaza Strip');
});

test('what is made of an edition is made once for all bundles, and for each environment by itself', async () => {
  const dataDir = makeDataDir();
  const { heldOnce } = await importAnew('production', dataDir);
  const made = heldOnce('shown', () => ({}));
  const other = await importAnew('production', dataDir);
  expect(other.heldOnce('shown', () => ({}))).toBe(made);
  const preview = await importAnew('preview', dataDir);
  expect(preview.heldOnce('shown', () => ({}))).not.toBe(made);
});
