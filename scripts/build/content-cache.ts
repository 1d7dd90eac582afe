/**
 * What the build before has read and found in each file, without its text, which the search index keeps: a line that names
 * the code, then a line for each file. One JSON text of a hundred thousand stories would be longer than a string
 * can be.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { Found } from '../../lib/reader/found-alone.ts';
import type { FileReading } from '../../lib/reader/read-file.ts';
import { writeLinesWhole } from './write-whole.ts';

export type KeptReading = {
  hash: string;
  /** As the file system has it; undefined where that cannot be told. */
  state: string | undefined;
  reading: Omit<FileReading, 'lines'> & { found: Found };
};

type Line = KeptReading & { file: string };

export function contentCacheOf(dataDir: string): string {
  return join(dataDir, 'content-cache.json');
}

/** @returns by file; empty where there is none, another code wrote it or its writer was stopped half way */
export function readContentCache(cacheFile: string, code: string): Map<string, KeptReading> {
  const kept = new Map<string, KeptReading>();
  try {
    let isFirst = true;
    for (const line of linesOf(cacheFile)) {
      if (isFirst && (JSON.parse(line) as { code: string }).code !== code) return kept;
      if (!isFirst) {
        const { file, hash, state, reading } = JSON.parse(line) as Line;
        kept.set(file, { hash, state, reading });
      }
      isFirst = false;
    }
    return kept;
  } catch {
    return new Map();
  }
}

export function storeContentCache(
  cacheFile: string,
  code: string,
  readings: Iterable<[file: string, kept: KeptReading]>,
): void {
  function* all() {
    yield JSON.stringify({ code });
    for (const [file, kept] of readings) yield JSON.stringify({ file, ...kept } satisfies Line);
  }
  writeLinesWhole(cacheFile, all());
}

function* linesOf(file: string): Generator<string> {
  const open = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(2 ** 20);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest) yield rest;
  } finally {
    closeSync(open);
  }
}
