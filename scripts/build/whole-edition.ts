/** Whether what a build wrote is all there: a machine that lost power leaves files empty or cut short. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentsFile, rowsFile } from '../../lib/archive/article-index.ts';
import { looksFile } from '../../lib/brand/looks-file.js';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { documentTypes } from '../../lib/schema/document-types.ts';
import { indexFile } from '../../lib/search/index-file.ts';

/** What every page and search reads. */
export function isWholeData({ dataDir }: Pick<Edition, 'dataDir'>): boolean {
  const files = [
    ...Object.keys(documentTypes).map((name) => `${name}.json`),
    looksFile,
    'History.json',
    'photos.json',
    'files.json',
  ];
  try {
    const areWhole = files.map((file) => join(dataDir, file)).every(isWholeJson);
    return areWhole && areWholeLines(dataDir) && statSync(join(dataDir, indexFile)).size > 0;
  } catch {
    return false;
  }
}

/** Whether the stories' documents end where the last row of their index says. */
function areWholeLines(dataDir: string): boolean {
  const [, at, size] = /"at":(\d+),"size":(\d+)\}\]$/.exec(endOf(join(dataDir, rowsFile))) ?? [];
  const length = size === undefined ? 0 : Number(at) + Number(size) + '\n'.length;
  return statSync(join(dataDir, documentsFile)).size === length;
}

function endOf(file: string): string {
  const open = openSync(file, 'r');
  try {
    const end = Buffer.alloc(100);
    const { size } = fstatSync(open);
    return end.toString('utf8', 0, readSync(open, end, 0, 100, Math.max(0, size - 100)));
  } finally {
    closeSync(open);
  }
}

/** Of a longer one, whose objects would fill the memory of the server that asks, its ends must do. */
const longest = 2 ** 20;

/** @throws {SyntaxError} for what is no JSON */
function isWholeJson(file: string): boolean {
  if (statSync(file).size > longest) return isWhole(file);
  JSON.parse(readFileSync(file, 'utf8'));
  return true;
}

/** Whether a file of JSON that was once whole still ends as it begins: a list or an object. */
export function isWhole(file: string): boolean {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const { size } = fstatSync(open);
    return ['[]', '{}'].includes(byteAt(open, 0) + byteAt(open, size - 1));
  } catch {
    return false;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

function byteAt(open: number, position: number): string {
  const byte = Buffer.alloc(1);
  readSync(open, byte, 0, 1, position);
  return byte.toString();
}
