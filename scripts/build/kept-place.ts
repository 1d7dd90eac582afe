import { dirname, join } from 'node:path';
import type { Edition } from '../../lib/edition/edition-folders.ts';

/**
 * Beside the folders of editions: where something of a content folder is kept for every edition made of it. It may name drafts and their pictures,
 * which no folder of an edition itself may.
 */
export function keptPlace(
  what: 'pictures' | 'source-hashes',
  { contentDir, dataDir }: Pick<Edition, 'contentDir' | 'dataDir'>,
): string {
  return join(dirname(dataDir), what, contentDir.replace(/[^\w]+/g, '-'));
}
