import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry } from '../../lib/archive/generated.ts';
import { ownFilesOf } from '../../lib/lint/own-files-of.ts';
import type { DocumentType } from '../../lib/schema/document-types.ts';
import type { ContentFile } from '../../lib/reader/content-files.ts';

/** The paper's own, its authors' and its fronts' are on pages that everybody may see. */
const lists: Partial<Record<DocumentType, 'stories' | 'entries'>> = {
  Article: 'stories',
  LiveEntry: 'entries',
};

/** The files of its own that an edition's texts name; the lint has seen that each is there. */
export function fileEntries(files: ContentFile[], contentDir: string): Record<string, FileEntry> {
  const entries = new Map<string, FileEntry>();
  for (const source of files) {
    for (const address of new Set(ownFilesOf(source).map(({ address }) => address))) {
      const entry = entries.get(address) ?? {
        bytes: statSync(join(contentDir, address)).size,
        stories: [],
        entries: [],
        pages: [],
      };
      entry[lists[source.type] ?? 'pages'].push(source.id);
      entries.set(address, entry);
    }
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
