import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { makeEdition } from '../../lib/edition/edition-folders.ts';
import { filesIn } from '../../e2e/edition-files.ts';
import { copyContent, isSecondEdition, writeSecondEdition } from './content-copy.ts';

const contentDir = copyContent();
const variables = {
  SITE_ENV: 'production',
  SITE_URL: 'http://localhost:3190',
  CONTENT_DIR: contentDir,
};
const { distDir, dataDir } = makeEdition(readEnvironment(variables));
const held = `${distDir}.held`;
const build = async () => {
  const env = { ...process.env, ...variables };
  const command = ['scripts/run.mjs', 'build'];
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
};

test.setTimeout(240_000);
test.afterAll(() => {
  for (const made of [contentDir, distDir, dataDir, held])
    rmSync(made, { recursive: true, force: true });
});

test('an editor’s change is built without compiling anew, and of what is taken back nothing stays', async () => {
  const taken = join(contentDir, 'articles/the-whole-story.mdx');
  const page = join(distDir, 'server/app/articles/the-whole-story.html');
  const manifest = join(distDir, 'prerender-manifest.json');
  expect(await build()).toContain('Compiled successfully');
  const files = filesIn(distDir);
  // As a running server has it: what it holds is not written over.
  linkSync(manifest, held);
  const before = readFileSync(held, 'utf8');

  writeSecondEdition(contentDir);
  const rebuilt = await build();
  expect(rebuilt).not.toContain('Compiled');
  expect(isSecondEdition(readFileSync(page))).toBe(true);
  expect(filesIn(distDir).sort()).toEqual(files.sort());
  expect(readFileSync(held, 'utf8')).toBe(before);
  expect(readFileSync(manifest, 'utf8')).not.toBe(before);

  const text = readFileSync(taken, 'utf8');
  writeFileSync(taken, text.replace(/^---\n/, '---\ndraft: true\n'));
  await build();
  const holding = filesIn(distDir).filter((file) =>
    /the-whole-story|The quick second edition/.test(
      file + readFileSync(join(distDir, file), 'latin1'),
    ),
  );
  expect(holding.filter((file) => !/^trace/.test(file))).toEqual([]);
});
