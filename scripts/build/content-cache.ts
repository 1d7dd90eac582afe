/**
 * What the build before has read and found in each file, without its text, which the search index keeps: a line that
 * names the code, then a line for each file. One JSON text of a hundred thousand stories would be longer than a
 * string can be.
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

/** Of its fields those that are as they were written have their name alone. */
type Line = KeptReading & { file: string; fields: [name: string, value?: unknown][] | undefined };

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
        const { file, fields, ...one } = JSON.parse(line) as Line;
        one.reading.fields = fields && unpacked(fields, one.reading.data);
        kept.set(file, one);
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
    for (const [file, { hash, state, reading }] of readings) {
      const { fields, ...rest } = reading;
      const line = { file, hash, state, fields: packed(fields, rest.data), reading: rest };
      yield JSON.stringify(line);
    }
  }
  writeLinesWhole(cacheFile, all());
}

type Fields = Record<string, unknown>;

function packed(fields: object | undefined, data: unknown): Line['fields'] {
  if (!fields) return undefined;
  const written = data as Fields;
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === written[name] ? [name] : [name, value]));
}

function unpacked(fields: NonNullable<Line['fields']>, data: unknown): object {
  const written = data as Fields;
  return Object.fromEntries(
    fields.map((field) => [field[0], field.length > 1 ? field[1] : written[field[0]]]),
  );
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
