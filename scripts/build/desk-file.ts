/** Writes what the desk reads into the edition's private folder. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { deskFileName, type DeskFile } from '../../lib/desk/desk-file.ts';
import type { Problem } from '../../lib/lint/problem.ts';
import { writeWhole } from './write-whole.ts';
import { compareWithPublished } from './desk-comparison.ts';
import type { Edition } from '../../lib/edition/edition-folders.ts';

/**
 * Also where the lint found errors: the desk then tells them, beside the last good edition.
 * A production edition has no desk, and nothing of it on its disk.
 */
export function writeDesk(
  { dataDir, contentDir, siteEnv }: Pick<Edition, 'dataDir' | 'contentDir' | 'siteEnv'>,
  problems: Problem[],
): void {
  const file = join(dataDir, deskFileName);
  if (siteEnv === 'production') {
    rmSync(file, { force: true });
    return;
  }
  const checkedAt = new Date().toISOString();
  const comparison = compareWithPublished(contentDir);
  const desk: DeskFile = { checkedAt, problems, comparison };
  writeWhole(file, JSON.stringify(desk));
}
