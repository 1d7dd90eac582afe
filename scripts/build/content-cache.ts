/**
 * What the build before has read and found in each file, without its text, which the search index keeps: a line that
 * names the code, then a line for each file. One JSON text of a hundred thousand stories would be longer than a
 * string can be. To write all of it anew for one that changed would take seconds: that one's line is blanked out, and
 * another stands at the end.
 */
import { join } from 'node:path';
import type { Found } from '../../lib/reader/found-alone.ts';
import type { FileReading } from '../../lib/reader/read-file.ts';
import { readPlacedLines, renewLines, versionOf, type Place } from './renew-lines.ts';
import { writeLinesWhole } from './write-whole.ts';

export type KeptReading = {
  hash: string;
  /** As the file system has it; undefined where that cannot be told. */
  state: string | undefined;
  reading: Omit<FileReading, 'lines'> & { found: Found };
};

type Readings = ReadonlyMap<string, KeptReading>;

export type ContentCache = {
  /** By file; none where another code wrote them or their writer was stopped half way. */
  readings: Readings;
  /** Keeps these for the next build. Of one that is another now, or is not among them, no word stays. */
  store: (readings: Readings) => void;
};

type Line = KeptReading & { file: string; fields: PackedFields | undefined };

/** The names of all fields, and the values of those that are not as they were written. */
type PackedFields = { names: string[]; others?: Fields };
type Fields = Record<string, unknown>;

export function contentCacheOf(dataDir: string): string {
  return join(dataDir, 'content-cache.json');
}

/** Where more of the file than this part of it would be blank, all is written anew. */
const mostBlank = 0.1;

export function openContentCache(cacheFile: string, code: string): ContentCache {
  const version = versionOf(cacheFile);
  const { readings: before, places, outdated, blank } = readCache(cacheFile, code);
  return {
    readings: before,
    store(readings) {
      const isSame = (file: string) => readings.get(file) === before.get(file);
      const gone = [...places].flatMap(([file, place]) => (isSame(file) ? [] : place));
      gone.push(...outdated);
      const fresh = [...readings].filter(([file]) => !isSame(file));
      const isThere = places.size > 0;
      if (isThere && fresh.length + gone.length === 0) return;
      const room = sizeOf([...places.values()]) * mostBlank;
      const isRenewable = isThere && blank + sizeOf(gone) <= room;
      if (isRenewable && renewLines(cacheFile, version, { gone, added: linesOf(fresh) })) return;
      writeLinesWhole(cacheFile, wholeOf(code, readings));
    },
  };
}

type Cache = {
  readings: Map<string, KeptReading>;
  places: Map<string, Place>;
  /** Where what another line has in its place was not blanked out yet: the writer was stopped. */
  outdated: Place[];
  /** In bytes. */
  blank: number;
};

function readCache(cacheFile: string, code: string): Cache {
  const cache = nothing();
  let isFirst = true;
  try {
    for (const { line, place } of readPlacedLines(cacheFile)) {
      if (isFirst && (JSON.parse(line) as { code: string }).code !== code) break;
      if (!isFirst) addLine(cache, line, place);
      isFirst = false;
    }
    return cache;
  } catch {
    return nothing();
  }
}

function nothing(): Cache {
  return { readings: new Map(), places: new Map(), outdated: [], blank: 0 };
}

function addLine(cache: Cache, line: string, place: Place): void {
  // One that was blanked out in part is none that can be read.
  if (line.startsWith(' ') && line.trim() === '') {
    cache.blank += place.size;
    return;
  }
  const { file, fields, ...kept } = JSON.parse(line) as Line;
  kept.reading.fields = fields && unpacked(fields, kept.reading.data);
  const earlier = cache.places.get(file);
  if (earlier) cache.outdated.push(earlier);
  cache.readings.set(file, kept);
  cache.places.set(file, place);
}

function sizeOf(places: Place[]): number {
  return places.reduce((sum, { size }) => sum + size, 0);
}

function* wholeOf(code: string, readings: Readings): Generator<string> {
  yield JSON.stringify({ code });
  yield* linesOf(readings);
}

function* linesOf(readings: Iterable<[file: string, kept: KeptReading]>): Generator<string> {
  for (const [file, { hash, state, reading }] of readings) {
    const { fields, ...rest } = reading;
    const line = { file, hash, state, fields: packed(fields, rest.data), reading: rest };
    yield JSON.stringify(line);
  }
}

function packed(fields: object | undefined, data: unknown): Line['fields'] {
  if (!fields) return undefined;
  const written = data as Fields;
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  const others = there.filter(([name, value]) => value !== written[name]);
  return {
    names: there.map(([name]) => name),
    ...(others.length > 0 && { others: Object.fromEntries(others) }),
  };
}

function unpacked({ names, others = {} }: PackedFields, data: unknown): object {
  const written = data as Fields;
  const fields: Fields = {};
  for (const name of names)
    fields[name] = Object.hasOwn(others, name) ? others[name] : written[name];
  return fields;
}
