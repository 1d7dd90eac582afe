import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { makeEdition } from '../../lib/edition/edition-folders.ts';
import { filesIn } from '../../e2e/edition-files.ts';
import { copyContent, writeSecondEdition } from './content-copy.ts';

const contentDir = copyContent();
const variables = {
  SITE_ENV: 'production',
  SITE_URL: 'http://localhost:3190',
  CONTENT_DIR: contentDir,
};
const { distDir, dataDir } = makeEdition(readEnvironment(variables));
const build = async () => {
  const env = { ...process.env, ...variables };
  const command = ['scripts/run.mjs', 'build'];
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
};

test.afterAll(() => {
  for (const made of [contentDir, distDir, dataDir]) rmSync(made, { recursive: true, force: true });
});

test('an editor’s change is built without Next, and of what is taken back nothing stays', async () => {
  const taken = join(contentDir, 'articles/the-whole-story.mdx');
  expect(await build()).toContain('Compiled successfully');
  const code = codeNow();
  expect(filesHolding(distDir, /the-whole-story/)).toEqual([]);

  writeSecondEdition(contentDir);
  expect(await build()).not.toMatch(/Compiled|Generating/);
  expect(codeNow()).toEqual(code);
  expect(filesHolding(dataDir, /The quick second edition/)).not.toEqual([]);

  const text = readFileSync(taken, 'utf8');
  writeFileSync(taken, text.replace(/^---\n/, '---\ndraft: true\n'));
  await build();
  const words = /the-whole-story|The quick second edition/;
  expect([distDir, dataDir].flatMap((folder) => filesHolding(folder, words))).toEqual([]);
});

/** Each file of Next's, and since when it is there. */
function codeNow(): string[] {
  return filesIn(distDir)
    .filter((file) => file !== 'edition.json')
    .map((file) => `${file} ${statSync(join(distDir, file)).mtimeMs}`);
}

function filesHolding(folder: string, words: RegExp): string[] {
  return filesIn(folder).filter(
    (file) => !/^trace/.test(file) && words.test(file + readFileSync(join(folder, file), 'latin1')),
  );
}
