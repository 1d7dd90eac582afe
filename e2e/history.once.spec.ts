/** What a story said before, in a paper whose repository is made here: a clone of ours may be shallow. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEdition } from '../lib/edition/edition-folders.ts';
import { readEnvironment } from '../lib/edition/environment.ts';
import { findSecrets, withdrawnSlug } from './secret-words.ts';
import { readPage, thingsOf } from './served-page.ts';

test.describe.configure({ mode: 'serial', timeout: 400_000 });

const scratch = mkdtempSync(join(tmpdir(), 'history-'));
const origin = 'http://localhost:3117';
const variables = {
  ...{ SITE_ENV: 'production', SITE_URL: origin, PORT: '3117' },
  CONTENT_DIR: join(scratch, 'content'),
};
const slug = 'the-whole-story';
const storyFile = join(scratch, 'content/articles', `${slug}.mdx`);
let server: ChildProcess;

function commit(at: string): void {
  const env = {
    ...process.env,
    ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
    ...{ GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
  };
  const who = ['-c', 'user.name=Jane Doe', '-c', 'user.email=jane@example.org'];
  const git = (...args: string[]) => execFileSync('git', args, { cwd: scratch, env });
  git('add', '-A');
  git(...who, 'commit', '-qm', 'a day in the newsroom');
}

test.beforeAll(async () => {
  // An edition is built.
  test.setTimeout(300_000);
  cpSync('e2e/content', join(scratch, 'content'), { recursive: true });
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: scratch });
  const present = readFileSync(storyFile, 'utf8');
  const first = present
    .replace(/^corrections:\n(?: .*\n)+/m, '')
    .replaceAll('grey coat', 'blue coat');
  writeFileSync(storyFile, first.replace('the same blue coat', 'the same quokkafish coat'));
  // Replaced before its hour.
  commit('2026-02-01T15:00:00Z');
  writeFileSync(storyFile, first);
  commit('2026-02-01T16:00:00Z');
  writeFileSync(storyFile, present);
  commit('2026-02-02T07:16:00Z');
  await serve();
});

async function serve(): Promise<void> {
  server = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    server.stdout?.on('data', (said) => {
      if (String(said).includes(`${origin} serves`)) ready();
    });
    server.once('exit', () => {
      fail(new Error('the paper was not served'));
    });
  });
}

async function stop(): Promise<void> {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
}

test.afterAll(async () => {
  await stop();
  const { dataDir, distDir } = makeEdition(readEnvironment(variables));
  for (const folder of [scratch, dataDir, distDir])
    rmSync(folder, { recursive: true, force: true });
});

test('a corrected story leads to what it said before, on its page, in its data and in its feeds', async ({
  page,
}) => {
  await page.goto(`${origin}/articles/${slug}`);
  const correction = page.getByRole('region', { name: 'Corrections and updates' });
  await correction.getByRole('link', { name: 'What was changed' }).first().click();
  await expect(page).toHaveURL(`${origin}/articles/${slug}/history#version-2`);
  const version = page.getByRole('region', { name: 'Version 2' });
  await expect(version).toContainText('An earlier version gave the wrong colour of the coat.');
  await expect(version.getByRole('deletion').first()).toHaveText('Removed: blue');
  await expect(version.getByRole('insertion').first()).toHaveText('Added: grey');
  await page.getByRole('link', { name: 'A story with everything in it' }).click();
  await page.getByRole('link', { name: 'What was changed: 2 versions' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Version 2', 'Version 1']);

  const change = `${origin}/articles/${slug}/history#version-2`;
  const { blocks } = await readPage(`${origin}/articles/${slug}`);
  expect(thingsOf('CorrectionComment', blocks)[0]).toMatchObject({ url: change });
  for (const feed of ['/feed.json', '/corrections/feed.xml'])
    expect(await (await fetch(origin + feed)).text()).toContain(change);
});

test('it is found by its story alone, and holds no word of a version before its hour', async () => {
  const { html, meta, canonical } = await readPage(`${origin}/articles/${slug}/history`);
  expect(meta('robots')).toEqual(['noindex, follow']);
  expect(canonical).toBe(`${origin}/articles/${slug}`);
  expect(findSecrets(html)).toEqual([]);
  expect(html).not.toContain('<script');
  for (const file of ['/sitemap.xml', '/llms.txt', '/robots.txt', '/sitemap-1.xml'])
    expect(await (await fetch(origin + file)).text()).not.toContain('/history');
});

test('there is none of a story that was never changed, and none of a withdrawn one for ever', async () => {
  const statusOf = async (path: string) => (await fetch(`${origin}/articles/${path}`)).status;
  expect(await statusOf('a-chinese-headline/history')).toBe(404);
  expect(await statusOf('quokkafish-draft/history')).toBe(404);
  expect(await statusOf(`${withdrawnSlug}/history`)).toBe(410);
});

test('axe and the checker of HTML find nothing on it', async ({ page }) => {
  const url = `${origin}/articles/${slug}/history`;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  const rules = {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
  } as const;
  const loader = new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules,
  });
  const html = await (await fetch(url)).text();
  const { results } = await new HtmlValidate(loader).validateString(html);
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('started again, the server has at once what was changed meanwhile, and the same where nothing was', async () => {
  const titleNow = async () =>
    /<h1[^>]*>([^<]*)/.exec(await (await fetch(`${origin}/articles/${slug}`)).text())?.[1];
  const text = readFileSync(storyFile, 'utf8');
  for (const title of ['Changed while nobody served', 'Changed while nobody served', 'And again']) {
    await stop();
    writeFileSync(storyFile, text.replace(/^title: .*$/m, `title: ${title}`));
    await serve();
    expect(await titleNow()).toBe(title);
  }
});
