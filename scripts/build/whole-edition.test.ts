import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentTypes } from '../../lib/schema/document-types.ts';
import { isWhole, isWholeData } from './whole-edition.ts';

const names = [...Object.keys(documentTypes), 'looks', 'History', 'photos', 'files'].map(
  (name) => `${name}.json`,
);

function makeData(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-data-'));
  for (const name of names) writeFileSync(join(dataDir, name), '[]');
  writeFileSync(join(dataDir, 'search.sqlite'), 'SQLite');
  return dataDir;
}

test('data that a build finished is whole', () => {
  expect(isWholeData({ dataDir: makeData() })).toBe(true);
  expect(isWholeData({ dataDir: '/nowhere' })).toBe(false);
});

test.each([...names, 'search.sqlite'])('with an empty %s it is not', (name) => {
  const dataDir = makeData();
  writeFileSync(join(dataDir, name), '');
  expect(isWholeData({ dataDir })).toBe(false);
});

test.each([
  ['{"body":"a"}', true],
  ['{"body":"a', false],
  ['[{"body":"a"}]', true],
  ['[{"body":"a"}', false],
  ['\0\0\0\0', false],
  ['', false],
] as const)('a text of %j is whole: %s', (text, whole) => {
  const file = join(mkdtempSync(join(tmpdir(), 'broadsheet-text-')), 'a.json');
  writeFileSync(file, text);
  expect(isWhole(file)).toBe(whole);
});

test('of a long list the end must do', () => {
  const dataDir = makeData();
  const stories = JSON.stringify(Array.from({ length: 50_000 }, (_, id) => ({ id, topics: [] })));
  writeFileSync(join(dataDir, 'Article.json'), stories);
  expect(isWholeData({ dataDir })).toBe(true);
  writeFileSync(join(dataDir, 'Article.json'), stories.slice(0, -1));
  expect(isWholeData({ dataDir })).toBe(false);
});
