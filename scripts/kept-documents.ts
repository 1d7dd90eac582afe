/** The documents of the build before, for those files that have not changed since. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, type Kind } from '../lib/schema/kinds.ts';
import { readIndex } from './index-documents.ts';

type Kept = { code: string; hashes: Record<string, string> };

/**
 * @param code the code that makes them: what another code made counts for nothing
 * @param hashes of the content files as they are now
 */
export function keptDocuments(dataDir: string, code: string, hashes: Map<string, string>) {
  const list = join(dataDir, 'kept.json');
  const kept = readKept(list);
  const before = kept?.code === code ? kept.hashes : {};
  const unchanged = new Map(
    (kept?.code === code ? (Object.keys(kinds) as Kind[]) : [])
      .flatMap((kind) => readIndex(dataDir, kind))
      .filter(({ file }) => before[file] !== undefined && before[file] === hashes.get(file))
      .map((document) => [document.file, document]),
  );
  return {
    of: (file: string) => unchanged.get(file),
    /** Before the first is written over; a build that stops before `save` leaves none to be believed. */
    forget: () => {
      rmSync(list, { force: true });
    },
    save: (files: { file: string }[]) => {
      const entries = files.map(({ file }) => [file, hashes.get(file)]);
      writeFileSync(list, JSON.stringify({ code, hashes: Object.fromEntries(entries) as object }));
    },
  };
}

/** A list that a stopped build left half written counts for nothing. */
function readKept(list: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}
