import { dirname, join } from 'node:path';
import type { Edition } from '../../lib/edition/edition-folders.ts';

/**
 * Where something of a content folder is kept for every edition made of it: beside their folders, since it may
 * name drafts and their pictures, which none of those may.
 */
export function keptPlace(
  what: 'pictures' | 'source-hashes' | 'dictionaries',
  { contentDir, dataDir }: Pick<Edition, 'contentDir' | 'dataDir'>,
): string {
  return join(dirname(dataDir), what, contentDir.replace(/[^\w]+/g, '-'));
}
