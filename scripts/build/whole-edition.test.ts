import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsFile, rowsFile } from '../../lib/archive/article-index.ts';
import { documentTypes } from '../../lib/schema/document-types.ts';
import { isWhole, isWholeData } from './whole-edition.ts';

const names = [...Object.keys(documentTypes), 'looks', 'History', 'photos', 'files'].map(
  (name) => `${name}.json`,
);

function makeData(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-data-'));
  for (const name of names) writeFileSync(join(dataDir, name), '[]');
  writeFileSync(join(dataDir, documentsFile), '');
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
  const topics = JSON.stringify(Array.from({ length: 50_000 }, (_, id) => ({ id, name: 'Gaza' })));
  writeFileSync(join(dataDir, 'Topic.json'), topics);
  expect(isWholeData({ dataDir })).toBe(true);
  writeFileSync(join(dataDir, 'Topic.json'), topics.slice(0, -1));
  expect(isWholeData({ dataDir })).toBe(false);
});

test.each([
  ['{"id":"a"}\n', true],
  ['{"id":"a"}', false],
  ['{"id":"b"}\n{"id":"a"}\n', false],
  ['', false],
  [undefined, false],
])('with stories in the index and the documents %j it is whole: %s', (lines, whole) => {
  const dataDir = makeData();
  writeFileSync(join(dataDir, rowsFile), '[{"id":"a","at":0,"size":10}]');
  if (lines === undefined) rmSync(join(dataDir, documentsFile));
  else writeFileSync(join(dataDir, documentsFile), lines);
  expect(isWholeData({ dataDir })).toBe(whole);
});
