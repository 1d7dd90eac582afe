/** The hashes of files, kept from build to build: one that the file system says is the same is not read again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stateOf } from './file-state.ts';
import { keepLines, readLines } from './kept-lines.ts';

type Kept = { hash: string; state: string };

export function keptHashes(place: string) {
  const before = new Map(readLines(place) as [file: string, kept: Kept][]);
  const now = new Map<string, Kept>();
  let isSame = true;
  return {
    of(file: string): string {
      const state = stateOf(file);
      const known = before.get(file);
      const isKept = known !== undefined && known.state === state;
      const hash = isKept ? known.hash : hashFile(file);
      if (state !== undefined) now.set(file, { hash, state });
      if (!isKept) isSame = false;
      return hash;
    },
    /** @param files those to keep; of others nothing is */
    store(files: string[]): void {
      if (isSame && files.length === before.size) return;
      const known = files.map((file) => [file, now.get(file)] as const);
      keepLines(
        place,
        known.filter(([, kept]) => kept),
      );
    },
  };
}

/** Of a file that cannot be read, of which the lint tells, that of nothing. */
export function hashFile(file: string): string {
  return createHash('sha256').update(bytesOf(file)).digest('base64url');
}

function bytesOf(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}
