/**
 * What the build before has read in each file: a line that names the code, then a line for each file. One
 * JSON text of a hundred thousand stories would be longer than a string can be.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { FileReading } from '../../lib/reader/read-file.ts';
import { writeLinesWhole } from './write-whole.ts';

export type CachedReading = { file: string; hash: string; reading: FileReading };

export function contentCacheOf(dataDir: string): string {
  return join(dataDir, 'content-cache.jsonl');
}

/** @returns by file; empty where there is none, another code wrote it or its writer was stopped half way */
export function readContentCache(cacheFile: string, code: string): Map<string, CachedReading> {
  const cached = new Map<string, CachedReading>();
  try {
    let isFirst = true;
    for (const line of linesOf(cacheFile)) {
      const said = JSON.parse(line) as CachedReading & { code?: string };
      if (isFirst && said.code !== code) return cached;
      if (!isFirst) cached.set(said.file, said);
      isFirst = false;
    }
    return cached;
  } catch {
    return new Map();
  }
}

export function storeContentCache(
  cacheFile: string,
  code: string,
  readings: Iterable<CachedReading>,
): void {
  function* lines() {
    yield JSON.stringify({ code });
    for (const reading of readings) yield JSON.stringify(reading);
  }
  writeLinesWhole(cacheFile, lines());
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
