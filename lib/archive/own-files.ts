import { join } from 'node:path';
import { edition } from '../edition/edition.ts';
import { ownFileAt } from '../schema/own-files.ts';
import * as archive from './documents.ts';
import { getEntry } from './live.ts';
import { getArticle } from './questions.ts';

/**
 * A file of the paper's own while a story or an entry that may be shown plays it or links to it, or a standing page; no other
 * has an address.
 * @param address `/audio/bell.mp3`, `/files/report.pdf`
 */
export function getOwnFile(address: string): { path: string; type: string } | undefined {
  const file = ownFileAt(address);
  const entry = archive.ownFiles.get(address);
  if (!file || !entry) return undefined;
  const isShown =
    entry.pages.length > 0 ||
    entry.stories.some((slug) => getArticle(slug)) ||
    entry.entries.some((id) => getEntry(id));
  return isShown
    ? { path: join(edition.contentDir, file.folder, file.name), type: file.type }
    : undefined;
}
