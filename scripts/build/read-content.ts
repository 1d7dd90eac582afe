/** Reads a content folder: each file once, and those that are as they were in the last build not at all. */
import { createHash } from 'node:crypto';
import { contentFile, type ContentFile } from '../../lib/reader/content-files.ts';
import { contentPaths, type ContentPath } from '../../lib/reader/content-paths.ts';
import type { FileReading } from '../../lib/reader/read-file.ts';
import { readText } from '../../lib/reader/read-text.ts';
import { readContentCache, storeContentCache, type CachedReading } from './content-cache.ts';
import { readOnThreads } from './read-on-threads.ts';

export type BuildFile = ContentFile & {
  /** Of its text; empty for a file that cannot be read. */
  hash: string;
  /** The text below the front matter of one that is new or has changed, until contentlayer has had it. */
  freshBody: string | undefined;
};

export type ContentReading = {
  files: BuildFile[];
  /** Stores what was read in these files for the next build; any other entry is dropped. */
  store: (files: BuildFile[]) => void;
};

/**
 * @param cacheFile the content cache: what was read in each file, by its hash
 * @param code the code that reads: what another code read counts for nothing
 */
export async function readContent(
  contentDir: string,
  cacheFile: string,
  code: string,
): Promise<ContentReading> {
  const cache = readContentCache(cacheFile, code);
  const paths = contentPaths(contentDir);
  const known = new Map<string, BuildFile>();
  const readings = new Map<string, CachedReading>();
  const record = (path: ContentPath, hash: string, { body, ...reading }: Fresh) => {
    readings.set(path.file, { file: path.file, hash, reading });
    known.set(path.file, { ...contentFile(path, reading), hash, freshBody: body });
  };

  /** The texts to be read, found one after the other, so that not all are in memory at once. */
  function* changed() {
    for (const path of paths) {
      const found = readText(path.file);
      if ('fault' in found) {
        known.set(path.file, { ...contentFile(path, found), hash: '', freshBody: undefined });
        continue;
      }
      const hash = createHash('sha256').update(found.text).digest('hex');
      const before = cache.get(path.file);
      if (before?.hash === hash) record(path, hash, { ...before.reading, body: undefined });
      else yield { path, hash, text: found.text };
    }
  }

  await readOnThreads(changed(), (texts, read) => {
    texts.forEach(({ path, hash }, i) => {
      record(path, hash, read[i]!);
    });
    if (texts.length > 1) console.log(`content: read ${known.size} of ${paths.length} files`);
  });
  return {
    files: paths.map(({ file }) => known.get(file)!),
    store: (files) => {
      const read = files.map(({ file }) => readings.get(file));
      storeContentCache(
        cacheFile,
        code,
        read.filter((one) => one !== undefined),
      );
    },
  };
}

type Fresh = FileReading & { body: string | undefined };
