import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { makeEdition, type Edition } from '../../lib/edition/edition-folders.ts';
import { writingFile, type Writing } from '../../lib/edition/writing.ts';
import { plainStory, validContent } from '../../lib/lint/content-fixture.ts';
import { createContentUpdates, type ContentUpdates } from './content-updates.ts';
import { documentsFile } from '../../lib/archive/article-index.ts';
import { readLines } from './kept-lines.ts';

vi.setConfig({ testTimeout: 60_000 });

let contentDir: string;
let edition: Edition;
let updates: ContentUpdates;
let built: number;

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'broadsheet-writing-'));
  for (const [path, content] of Object.entries(validContent)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), content);
  }
  built = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    if (line.startsWith('content: building')) built += 1;
  });
  mkdirSync('.editions', { recursive: true });
  const dataDir = mkdtempSync('.editions/writing-');
  const environment = readEnvironment({ SITE_ENV: 'development', CONTENT_DIR: contentDir });
  edition = { ...makeEdition(environment), dataDir };
  updates = createContentUpdates(edition);
});
afterEach(() => {
  updates.end();
  rmSync(contentDir, { recursive: true });
  rmSync(edition.dataDir, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const told = () => JSON.parse(readFileSync(writingFile(edition.dataDir), 'utf8')) as Writing;
const save = (text: string) => {
  writeFileSync(join(contentDir, 'articles/gate-opens.mdx'), text);
};
const titles = ({ dataDir = '' }: Writing) =>
  (readLines(join(dataDir, documentsFile)) as { title: string }[]).map(({ title }) => title);

test('a fault at the start is told, ends nothing, and goes when it is mended', async () => {
  save(plainStory.replace('world', 'wrld'));
  await updates.update();
  expect(told().dataDir).toBeUndefined();
  expect(told().fault).toMatch(/gate-opens\.mdx:4: section names "wrld".* Mend: use one of world/);
  save(plainStory);
  await updates.update();
  expect(told()).toEqual({ dataDir: `${edition.dataDir}.1` });
});

test('with a fault the last good content stays, whole, whatever is built after it', async () => {
  await updates.update();
  const first = told();
  const before = titles(first);
  save(plainStory.replace('world', 'wrld'));
  await updates.update();
  expect(told()).toMatchObject(first);
  expect(told().fault).toContain('wrld');
  save(plainStory.replace(/^title: .*$/m, 'title: Another headline'));
  await updates.update();
  expect(titles(told())).toContain('Another headline');
  expect(titles(first)).toEqual(before);
});

test('where no file changed nothing is built', async () => {
  await updates.update();
  await updates.update();
  expect(built).toBe(1);
});

test('at the end it leaves nothing but the content as it was built', async () => {
  await updates.update();
  const { dataDir = '' } = told();
  updates.end();
  expect([existsSync(dataDir), existsSync(writingFile(edition.dataDir))]).toEqual([false, false]);
  expect(existsSync(join(edition.dataDir, 'Article.json'))).toBe(true);
});
