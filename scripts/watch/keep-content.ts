/** What was read of a content folder, kept while the paper is watched: only what changed is read again. */
import { lstatSync } from 'node:fs';
import { readPicture, type PictureReader, type ReadPicture } from '../../lib/lint/photo-reading.ts';
import { contentFile } from '../../lib/reader/content-files.ts';
import { contentPaths, type ContentPath } from '../../lib/reader/content-paths.ts';
import { readText } from '../../lib/reader/read-text.ts';
import type { ContentKeeper } from '../build/build-content.ts';
import { stateOf } from '../build/file-state.ts';
import { textHash, type BuildFile } from '../build/read-content.ts';
import { read } from '../build/read-on-threads.ts';

/**
 * @param first reads the whole folder, once
 * @param look reads the file of a picture, or knows it already
 */
export function keepContent(
  contentDir: string,
  first: () => Promise<BuildFile[]>,
  look: PictureReader = readPicture,
): Pick<ContentKeeper, 'read' | 'readPicture'> & { begin: () => Promise<void> } {
  const files = keepByFile<BuildFile>();
  const pictures = keepByFile<Promise<ReadPicture>>();
  return {
    begin: async () => {
      const before = new Map(contentPaths(contentDir).map(({ file }) => [file, stateOf(file)]));
      for (const one of await first()) {
        files.keep(one.file, before.get(one.file), one);
      }
    },
    read: () => {
      const paths = contentPaths(contentDir);
      const found = paths.flatMap((path) => {
        const { value, isKept } = files.get(path.file, () => readAnew(path));
        // One that goes while the others are read is gone.
        if (value.hash === '' && !isThere(path)) return [];
        // Only of one that did change; what the check knows of the others it knows by the object.
        if (isKept) value.isFresh = false;
        return value;
      });
      files.keepOnly(paths.map(({ file }) => file));
      // The next whole build reads these few again.
      return Promise.resolve({ files: found, store: () => undefined });
    },
    readPicture: (path) => pictures.get(path, () => look(path)).value,
  };
}

function isThere({ file }: ContentPath): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function readAnew(path: ContentPath): BuildFile {
  const found = readText(path.file);
  if ('fault' in found) return { ...contentFile(path, found), hash: '', isFresh: false };
  const { text } = found;
  const hash = textHash(text);
  const { body, ...reading } = read({ path, text });
  return { ...contentFile(path, reading), hash, isFresh: true, body: () => body };
}

/** What was made of each file, as long as the file system says the same of it. */
function keepByFile<T>() {
  const kept = new Map<string, { state: string; value: T }>();
  const keep = (file: string, state: string | undefined, value: T) => {
    if (state === undefined) kept.delete(file);
    else kept.set(file, { state, value });
  };
  return {
    keep,
    get(file: string, make: () => T): { value: T; isKept: boolean } {
      const state = stateOf(file);
      const known = kept.get(file);
      if (known && known.state === state) return { value: known.value, isKept: true };
      const value = make();
      keep(file, state, value);
      return { value, isKept: false };
    },
    keepOnly(wanted: string[]) {
      const names = new Set(wanted);
      for (const file of kept.keys()) if (!names.has(file)) kept.delete(file);
    },
  };
}
