/** The hashes of files, kept from build to build: one that the file system says is the same is not read again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stateOf } from './file-state.ts';
import { writeWhole } from './write-whole.ts';

type Kept = { hash: string; state: string };

export function keptHashes(place: string) {
  const before = read(place);
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
      const lines = files.flatMap((file) => {
        const kept = now.get(file);
        return kept ? `${JSON.stringify(file)}\t${kept.hash}\t${kept.state}\n` : [];
      });
      try {
        writeWhole(place, lines.join(''));
      } catch {
        // Where nothing can be kept, all is read the next time.
      }
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

/** Nothing where there is none; a line that was cut off is of no file. */
function read(place: string): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  try {
    for (const line of readFileSync(place, 'utf8').split('\n')) {
      const [file, hash, state] = line.split('\t');
      if (file && hash && state) kept.set(JSON.parse(file) as string, { hash, state });
    }
    return kept;
  } catch {
    return new Map();
  }
}
