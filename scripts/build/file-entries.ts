import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry } from '../../lib/archive/generated.ts';
import { ownFilesOf } from '../../lib/lint/own-files-of.ts';
import type { ContentFile } from '../../lib/reader/content-files.ts';

/** The files of its own that an edition's texts name; the lint has seen that each is there. */
export function fileEntries(files: ContentFile[], contentDir: string): Record<string, FileEntry> {
  const entries = new Map<string, FileEntry>();
  for (const source of files) {
    for (const address of new Set(ownFilesOf(source).map(({ address }) => address))) {
      const entry = entries.get(address) ?? {
        bytes: statSync(join(contentDir, address)).size,
        stories: [],
        pages: [],
      };
      entry[source.type === 'Article' ? 'stories' : 'pages'].push(source.id);
      entries.set(address, entry);
    }
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
