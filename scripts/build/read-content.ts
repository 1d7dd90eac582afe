/** Reads a content folder: each file once, and those that are as they were in the last build not at all. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentFile, type ContentFile } from '../../lib/reader/content-files.ts';
import { contentPaths, type ContentPath } from '../../lib/reader/content-paths.ts';
import type { Found } from '../../lib/reader/found-alone.ts';
import { readText } from '../../lib/reader/read-text.ts';
import { readBody } from '../../lib/reader/read-body.ts';
import { openContentCache, type KeptReading } from './content-cache.ts';
import { stateOf } from './file-state.ts';
import { keepTexts } from './keep-texts.ts';
import { readOnThreads } from './read-on-threads.ts';

export type BuildFile = ContentFile & {
  /** Of its text; empty for a file that cannot be read. */
  hash: string;
  /** New, or another than it was in the last build. */
  isFresh: boolean;
};

export type ContentReading = {
  files: BuildFile[];
  /** Stores what was read in these files for the next build; any other entry is dropped. */
  store: (files: BuildFile[]) => void;
};

type Given = { say?: (line: string) => void; begun?: Promise<unknown> };

/**
 * @param cacheFile the content cache: what was read in each file, by its hash
 * @param code the code that reads: what another code read counts for nothing
 * @param given `say` tells how far it is, where that takes long; before `begun` no file is looked at
 */
export async function readContent(
  contentDir: string,
  cacheFile: string,
  code: string,
  { say = console.log, begun }: Given = {},
): Promise<ContentReading> {
  mkdirSync(dirname(cacheFile), { recursive: true });
  const keepText = keepTexts(`${cacheFile}.${process.pid}.texts`);
  const cache = openContentCache(cacheFile, code);
  await begun;
  const paths = contentPaths(contentDir);
  const known = new Map<string, BuildFile>();
  const readings = new Map<string, KeptReading>();
  const record = (path: ContentPath, kept: KeptReading, texts?: Texts) => {
    readings.set(path.file, kept);
    known.set(path.file, buildFile(path, kept, texts));
  };

  /** The texts to be read, found one after the other, so that not all are in memory at once. */
  function* changed() {
    for (const path of paths) {
      const before = cache.readings.get(path.file);
      const state = stateOf(path.file);
      if (before && state !== undefined && before.state === state) {
        record(path, before);
        continue;
      }
      const found = readText(path.file);
      if ('fault' in found) {
        known.set(path.file, { ...contentFile(path, found), hash: '', isFresh: false });
        continue;
      }
      const hash = textHash(found.text);
      if (before?.hash === hash)
        record(path, before.state === state ? before : { ...before, state });
      else yield { path, hash, state, text: found.text };
    }
  }

  await readOnThreads(changed(), (texts, read) => {
    texts.forEach(({ path, hash, state }, i) => {
      const { body, lines, ...reading } = read[i]!;
      record(path, { hash, state, reading }, { body: keepText(body), lines: keepText(lines) });
    });
    if (texts.length > 1) say(`content: read ${known.size} of ${paths.length} files`);
  });
  return {
    files: paths.map(({ file }) => known.get(file)!),
    store: (files) => {
      const stored = new Map<string, KeptReading>();
      for (const { file, found } of files) {
        const kept = readings.get(file);
        if (kept) stored.set(file, withFound(kept, found));
      }
      cache.store(stored);
    },
  };
}

/** @param found in it, by now. @returns the same object where nothing was found since it was kept */
function withFound(kept: KeptReading, found: Found): KeptReading {
  const { reading } = kept;
  const isSame = Object.keys(found).every((name) => found[name] === reading.found[name]);
  return isSame ? kept : { ...kept, reading: { ...reading, found } };
}

/** @throws {Error} where it is another text by now, which no rule has seen */
function linesOf(file: string, hash: string, body: string): string {
  const found = readText(file);
  if ('fault' in found || textHash(found.text) !== hash) {
    throw new Error(`${file} changed while it was built. Mend: build again.`);
  }
  return readBody(body).lines;
}

export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Long, and so not kept in memory. */
type Texts = { body: () => string; lines: () => string };

/** @param texts what was read, of a file that is new or has changed: the file itself may be another by now */
function buildFile(path: ContentPath, { hash, reading }: KeptReading, texts?: Texts): BuildFile {
  const file = contentFile(path, { ...reading, lines: '' });
  return {
    ...file,
    found: { ...file.found },
    hash,
    isFresh: texts !== undefined,
    body: texts?.body ?? file.body,
    get lines() {
      return texts ? texts.lines() : linesOf(path.file, hash, file.body());
    },
  };
}
