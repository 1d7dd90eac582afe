/** What readers may not see is in no file that a build leaves; a draft not even in the private folder. */
import { expect, test } from '@playwright/test';
import Database from 'libsql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { crawlAll } from './crawl-all.ts';
import { filesIn, foldersOf, type EditionName } from './edition-files.ts';
import { editions } from './editions.ts';
import { findSecrets, leaksIn, withdrawnSlug, type Secret } from './secret-words.ts';

test('a hidden word is found in whatever form it lies', () => {
  const said = 'A Quokkafish, drafted.';
  const base64 = ['', 'a', 'ab'].map((before) => Buffer.from(before + said).toString('base64'));
  for (const form of [
    ...[
      said,
      said.toUpperCase(),
      'quokka-fish',
      'Quokka <b>fish</b>',
      'quokka%20fish',
      'hsifakkouq',
    ],
    ...[...base64, Buffer.from(said).toString('hex'), Buffer.from(said, 'utf16le'), gzipSync(said)],
  ]) {
    expect(findSecrets(form), String(form)).toHaveLength(1);
  }
  expect(findSecrets('A quokka and a fish.')).toEqual([]);
});

test('no file that the server could send, nor any other of the build, holds a word of it', () => {
  const { distDir } = foldersOf('fixture');
  const faults: string[] = [];
  for (const folder of [distDir, 'public']) {
    for (const name of filesIn(folder)) {
      const bytes = readFileSync(join(folder, name));
      // The slug of the withdrawn story is in the names and addresses of its page of the reason.
      const plain = bytes.includes(withdrawnSlug)
        ? bytes.toString('latin1').replaceAll(withdrawnSlug, '')
        : bytes;
      const found = [...findSecrets(plain), ...findSecrets(name.replaceAll(withdrawnSlug, ''))];
      faults.push(...found.map((leak) => `${folder}/${name} ${leak}`));
    }
  }
  expect(faults).toEqual([]);
  // Pages are made by the server, for whoever may read them.
  const isPage = /^server\/app\/.*\.(html|rsc|body|meta)$/;
  expect(filesIn(distDir).filter((name) => isPage.test(name))).toEqual([]);
});

/** All that a database says; its own file keeps words in pieces. */
function rowsOf(file: string): string {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%'")
    .all() as { name: string }[];
  const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all());
  database.close();
  return JSON.stringify(rows);
}

test('the private folder holds what is scheduled and nothing of a draft, the desk neither', () => {
  const found = (name: 'fixture' | 'preview', which: Secret) => {
    const { dataDir } = foldersOf(name);
    return filesIn(dataDir).filter((file) => {
      const path = join(dataDir, file);
      const text = /\.sqlite$/.test(file) ? rowsOf(path) : '';
      return findSecrets(Buffer.concat([readFileSync(path), Buffer.from(text + file)]), [which])[0];
    });
  };
  expect(found('fixture', 'draft')).toEqual([]);
  expect(filesIn(foldersOf('fixture').dataDir)).not.toContain('desk.json');
  const { dataDir } = foldersOf('fixture');
  expect(readFileSync(join(dataDir, 'photos.json'), 'utf8')).not.toContain('draft-only');
  // Where it may lie it is found, so that what is not found is not there.
  for (const file of [
    'Article.json',
    'Article.jsonl',
    'Topic.json',
    'Author.json',
    'photos.json',
    'search.sqlite',
  ]) {
    expect(found('fixture', 'scheduled'), file).toContain(file);
    expect(found('preview', 'draft'), file).toContain(file);
  }
});

test('two editions built one after the other never mix', async () => {
  const slugs = (name: EditionName) => {
    const file = join(foldersOf(name).dataDir, 'Article.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map(({ id }) => id);
  };
  const seeds = ['/llms.txt', '/feed.json', '/sitemap.xml'];
  const noPicture = (path: string) => !/^\/photos\/\w+\//.test(path);
  const paper = await crawlAll(editions.paper.url, seeds, noPicture);
  const fixture = await crawlAll(editions.fixture.url, seeds, noPicture);
  for (const [name, served, others] of [
    ['paper', paper, slugs('preview')],
    ['fixture', fixture, slugs('paper')],
  ] as const) {
    const foreign = new RegExp(`\\b(${others.join('|')})\\b`);
    for (const { path, body } of served) expect(body.toString('latin1'), path).not.toMatch(foreign);
    for (const folder of [foldersOf(name).dataDir, foldersOf(name).distDir]) {
      // Next's lists of the checkout's own files are no content of either.
      const files = filesIn(folder).filter((file) => !file.endsWith('.nft.json'));
      const mixed = files.filter(
        (file) => foreign.test(file) || foreign.test(readFileSync(join(folder, file), 'latin1')),
      );
      expect(mixed, folder).toEqual([]);
    }
  }
  expect(paper.flatMap((answer) => leaksIn(answer))).toEqual([]);
});
