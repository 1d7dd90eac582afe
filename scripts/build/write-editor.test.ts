import glob from 'fast-glob';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeEdition } from '../../lib/edition/edition-folders.ts';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { adapted } from './adapt-sveltia.ts';
import { writeEditor } from './write-editor.ts';

const editionIn = (siteEnv: string) => ({
  ...makeEdition(readEnvironment({ SITE_ENV: siteEnv, SITE_URL: 'https://example.org' })),
  dataDir: mkdtempSync(join(tmpdir(), 'write-')),
});

test('a preview has the editor whole: its page, its script, its typefaces', async () => {
  const edition = editionIn('preview');
  await writeEditor(edition);
  const folder = join(edition.dataDir, 'write');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('src="/write/editor.js"');
  expect(glob.sync('assets/*.woff2', { cwd: folder })).toHaveLength(3);
  const code = readFileSync(join(folder, 'editor.js'), 'utf8');
  expect(code).toContain('/write/assets/source-sans-3-latin-wght-normal-');
  expect(code).not.toMatch(/unpkg\.com|jsdelivr\.net/);
});

test('a production edition has none of it, also where a preview was before', async () => {
  const edition = editionIn('production');
  mkdirSync(join(edition.dataDir, 'write'));
  await writeEditor(edition);
  expect(existsSync(join(edition.dataDir, 'write'))).toBe(false);
});

test('another Sveltia than the one that was looked at stops the build', () => {
  expect(() => adapted('fetch(`https://unpkg.com/x`)')).toThrow(/@sveltia\/cms holds .* Mend: /);
});
