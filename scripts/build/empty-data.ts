/** The data folder of a paper in which nothing stands. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { looksFile } from '../../lib/brand/looks-file.js';
import type { Edition } from '../../lib/edition/edition-folders.ts';
import { writeIndexes } from './index-documents.ts';
import { writeWhole } from './write-whole.ts';

/** @returns the folder; the looks in it are the edition's, since the stylesheet is compiled with them */
export function writeEmptyData({ dataDir }: Pick<Edition, 'dataDir'>): string {
  const folder = `${dataDir}.empty`;
  mkdirSync(folder, { recursive: true });
  writeIndexes(folder, []);
  for (const name of ['photos', 'files', 'History']) writeWhole(join(folder, `${name}.json`), '{}');
  copyFileSync(join(dataDir, looksFile), join(folder, looksFile));
  return folder;
}
