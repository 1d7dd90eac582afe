/** Whether what a build wrote is all there: a machine that lost power leaves files empty or cut short. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { looksFile } from '../../lib/brand/apply-looks.js';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { documentTypes } from '../../lib/schema/document-types.ts';
import { indexFile } from '../../lib/search/write-index.ts';

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
    for (const file of files) JSON.parse(readFileSync(join(dataDir, file), 'utf8'));
    return statSync(join(dataDir, indexFile)).size > 0;
  } catch {
    return false;
  }
}

/** Whether a file of JSON that was once whole still ends as one. */
export function isWhole(file: string): boolean {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const last = Buffer.alloc(1);
    return readSync(open, last, 0, 1, fstatSync(open).size - 1) === 1 && last.toString() === '}';
  } catch {
    return false;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
