import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AudioEntry } from '../../lib/archive/generated.ts';
import type { ContentFile } from '../../lib/reader/content-files.ts';
import { audioFile } from '../../lib/schema/audio.ts';

const lists = { Article: 'stories', LiveEntry: 'entries', Page: 'pages' } as const;

/** The sound files that an edition's texts play; the lint has seen that each is there. */
export function audioEntries(
  files: Pick<ContentFile, 'type' | 'id' | 'text'>[],
  contentDir: string,
): Record<string, AudioEntry> {
  const entries = new Map<string, AudioEntry>();
  for (const { type, id, text } of files) {
    for (const { src } of text.audio.filter(({ src }) => audioFile.test(src))) {
      const entry = entries.get(src) ?? {
        bytes: statSync(join(contentDir, 'audio', src)).size,
        stories: [],
        entries: [],
        pages: [],
      };
      entry[lists[type as keyof typeof lists]].push(id);
      entries.set(src, entry);
    }
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
