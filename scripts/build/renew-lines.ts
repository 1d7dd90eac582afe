/** A file of many lines, of which some are exchanged without writing the others anew. */
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync, type Stats } from 'node:fs';
import { joinLines } from './write-whole.ts';

/** In bytes, without the line's end. */
export type Place = { at: number; size: number };

const newline = '\n'.charCodeAt(0);

/**
 * @returns each line with its place, those too that were blanked out
 * @throws {Error} where the last has no end: its writer was stopped
 */
export function* readPlacedLines(file: string): Generator<{ line: string; place: Place }> {
  const open = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(2 ** 20);
    let rest: Buffer = Buffer.alloc(0);
    let at = 0;
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
        const place = { at: at + start, size: end - start };
        yield { line: bytes.toString('utf8', start, end), place };
        start = end + 1;
      }
      rest = bytes.subarray(start);
      at += start;
    }
    if (rest.length > 0) throw new Error(`${file} ends in the middle of a line.`);
  } finally {
    closeSync(open);
  }
}

/** @returns undefined where there is none */
export function versionOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && describe(stats);
}

function describe({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/**
 * Writes `added` at the end, then blanks out what is `gone`. Where it is stopped between the two, a line stands before
 * the one that follows it.
 *
 * @returns false where the file is no longer the version whose places are known, or may not be written
 */
export function renewLines(
  file: string,
  version: string | undefined,
  { gone, added }: { gone: Place[]; added: Iterable<string> },
): boolean {
  // Opened once: where another process puts a file in its place, this one is nobody's.
  const open = openToWrite(file);
  if (open === undefined) return false;
  try {
    const stats = fstatSync(open);
    if (describe(stats) !== version) return false;
    let { size: at } = stats;
    for (const text of joinLines(added)) at += write(open, text, at);
    for (const place of gone) write(open, ' '.repeat(place.size), place.at);
    return true;
  } finally {
    closeSync(open);
  }
}

function openToWrite(file: string): number | undefined {
  try {
    return openSync(file, 'r+');
  } catch {
    return undefined;
  }
}

/** @returns how many bytes it has. A disk that is nearly full takes a part, and says so only at the next. */
function write(open: number, text: string, at: number): number {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;)
    done += writeSync(open, bytes, done, bytes.length - done, at + done);
  return bytes.length;
}
