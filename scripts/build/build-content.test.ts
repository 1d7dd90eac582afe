import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { buildContent } from './build-content.ts';
import { indexFile } from '../../lib/search/index-file.ts';
import { makeEdition, type Edition } from '../../lib/edition/edition-folders.ts';
import { documentsFile } from '../../lib/archive/article-index.ts';
import { readLines } from './kept-lines.ts';

const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-content-'));
mkdirSync('.editions', { recursive: true });
const data = mkdtempSync('.editions/test-');
const written = join(scratch, 'written');
const contentDir = join(scratch, 'content');
const slugs = ['bridge', 'ferry', 'harbour', 'tunnel'] as const;
const said: string[] = [];

vi.setConfig({ testTimeout: 60_000 });

function storyOf(slug: string): string {
  const fields = [
    `title: The ${slug} opens`,
    `standfirst: Sample content about the ${slug}, for the tests alone.`,
    'section: world',
    'kind: news',
    'authors: [desk]',
    "publishedAt: '2026-01-02T09:00:00Z'",
  ];
  return ['---', ...fields, '---', '', `Nobody crosses the ${slug} yet.`, ''].join('\n');
}

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  const files = {
    'site.yaml': 'name: The Test\n',
    'sections/world.yaml': 'name: World\norder: 1\n',
    'authors/desk.yaml': 'name: The desk\nkind: desk\n',
    ...Object.fromEntries(slugs.map((slug) => [`articles/${slug}.mdx`, storyOf(slug)])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(written, path)), { recursive: true });
    writeFileSync(join(written, path), text);
  }
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
  rmSync(data, { recursive: true });
});
beforeEach(() => {
  said.length = 0;
});

function editionIn(name: string): Edition {
  const variables = { SITE_ENV: 'production', SITE_URL: 'http://localhost:3000' };
  return { ...makeEdition(readEnvironment(variables)), contentDir, dataDir: join(data, name) };
}

/** A content folder of its own, built once, to be changed. */
async function built(name: string) {
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(written, contentDir, { recursive: true });
  const edition = editionIn(name);
  await buildContent(edition);
  said.length = 0;
  const change = (slug: string, edit: (text: string) => string) => {
    const file = fileOf(slug);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
  };
  return { edition, change };
}

const fileOf = (slug: string) => join(contentDir, 'articles', `${slug}.mdx`);

type Story = { id: string; title: string; related: string[]; textFile: string };

const storiesOf = ({ dataDir }: Edition) =>
  new Map((readLines(join(dataDir, documentsFile)) as Story[]).map((story) => [story.id, story]));

/** Every file of an edition but the search index, whose bytes hold its history. */
function filesOf({ dataDir }: Edition): Record<string, string> {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.jsonl?$/.test(name) && name !== 'content-cache.json')
    .sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(dataDir, name), 'utf8')]));
}

/** What search has of each story, whatever the numbers of their rows. */
function foundIn({ dataDir }: Edition): unknown[] {
  const database = new Database(join(dataDir, indexFile), { readonly: true });
  const columns = 'slug, day, shown_from, shown_until, version, text, heads';
  return database.prepare(`SELECT ${columns} FROM stories JOIN texts USING (id) ORDER BY id`).all();
}

const changed = (count: number) =>
  expect.stringContaining(`of which ${count} are new or changed`) as string;

describe('what the build before has made is used again', () => {
  test('for every file that has not changed, and the result is that of a cold build', async () => {
    const { edition, change } = await built('changed');
    const [first, second, third] = slugs;
    change(first, (text) => text.replace(/^title: .*$/m, 'title: The bridge closes'));
    change(second, (text) => `${text}\nA last paragraph.\n`);
    rmSync(fileOf(third));
    const before = storiesOf(edition).get(first)?.textFile ?? '';
    await buildContent(edition);
    expect(said).toContainEqual(changed(2));
    expect(existsSync(join(edition.dataDir, before))).toBe(true);
    expect(storiesOf(edition).get(first)?.title).toBe('The bridge closes');
    expect(storiesOf(edition).has(third)).toBe(false);
    // The server of the build before may still read the texts that were replaced, for one build.
    await buildContent(edition);

    const cold = editionIn('cold');
    await buildContent(cold);
    expect(filesOf(edition)).toEqual(filesOf(cold));
    expect(foundIn(edition)).toEqual(foundIn(cold));
    expect(existsSync(`${edition.dataDir}.work`)).toBe(false);
  });

  test('and nothing at all is read where nothing changed', async () => {
    const { edition } = await built('same');
    const before = filesOf(edition);
    await buildContent(edition);
    expect(said).toContainEqual(changed(0));
    expect(filesOf(edition)).toEqual(before);
  });

  test('but not what another code has made', async () => {
    const { edition } = await built('code');
    const list = join(edition.dataDir, 'content-cache.json');
    const [, ...kept] = readFileSync(list, 'utf8').split('\n');
    writeFileSync(list, ['{"code":"another"}', ...kept].join('\n'));
    const stories = storiesOf(edition).size;
    await buildContent(edition);
    expect(said).not.toContainEqual(changed(0));
    expect(storiesOf(edition).size).toBe(stories);
  });

  test('nor what a stopped build has left half done', async () => {
    const { edition } = await built('stopped');
    // Writers that were ended in the middle of a line.
    writeFileSync(join(edition.dataDir, 'content-cache.json'), '{"code":"');
    writeFileSync(join(edition.dataDir, documentsFile), '{"id":');
    await buildContent(edition);
    expect(storiesOf(edition).size).toBe(4);
  });
});

test('a fault stops the build, leaves the last edition whole, and is gone when it is mended', async () => {
  const { edition, change } = await built('fault');
  const before = filesOf(edition);
  const [first] = slugs;
  const text = readFileSync(fileOf(first), 'utf8');
  change(first, (text) => text.replace(/^section: .*$/m, 'section: nowhere'));
  await expect(buildContent(edition)).rejects.toThrow(
    new RegExp(`${first}\\.mdx:\\d+: section names "nowhere", which does not exist`),
  );
  expect(filesOf(edition)).toEqual(before);
  expect(existsSync(`${edition.dataDir}.work`)).toBe(false);

  change(first, () => text.replace(/^title: .*$/m, 'title: The bridge closes'));
  await buildContent(edition);
  expect(storiesOf(edition).get(first)?.title).toBe('The bridge closes');
});

test('a draft leaves no trace, and comes back to those that name it once it is published', async () => {
  const { edition, change } = await built('draft');
  const [first, second] = slugs;
  const text = readFileSync(fileOf(second), 'utf8');
  change(first, (text) => text.replace(/^---\n/, `---\nrelated: [${second}]\n`));
  change(second, () => text.replace(/^---\n/, '---\ndraft: true\n'));
  await buildContent(edition);
  expect(storiesOf(edition).get(first)?.related).toEqual([]);
  expect(JSON.stringify(filesOf(edition))).not.toContain(second);
  expect(readFileSync(join(edition.dataDir, 'content-cache.json'), 'utf8')).not.toContain(second);

  change(second, () => text);
  await buildContent(edition);
  expect(storiesOf(edition).get(first)?.related).toEqual([second]);
  expect(storiesOf(edition).get(second)?.title).toBe(`The ${second} opens`);

  // Those that name it have not changed since they were read.
  change(second, () => text.replace(/^---\n/, '---\ndraft: true\n'));
  await buildContent(edition);
  expect(JSON.stringify(filesOf(edition))).not.toContain(second);
});
