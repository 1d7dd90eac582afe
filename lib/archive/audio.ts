import { join } from 'node:path';
import { edition } from '../edition/edition.ts';
import { audioEnding, audioTypes } from '../schema/audio.ts';
import * as archive from './documents.ts';
import { getEntry } from './live.ts';
import { getArticle } from './questions.ts';

/**
 * A sound file while a story that may be shown plays it, or a standing page; no other has an address.
 * @param name as it stands in the address and in content/audio
 */
export function getAudio(name: string): { path: string; type: string } | undefined {
  const ending = audioEnding(name);
  const entry = archive.audio.get(name);
  if (!ending || !entry) return undefined;
  const isShown =
    entry.pages.length > 0 ||
    entry.stories.some((slug) => getArticle(slug)) ||
    entry.entries.some((id) => getEntry(id));
  return isShown
    ? { path: join(edition.contentDir, 'audio', name), type: audioTypes[ending] }
    : undefined;
}
