/** A file of many lines, of which some are exchanged without writing the others anew. */
import { appendFileSync, closeSync, openSync, readSync, writeSync } from 'node:fs';

/** In bytes, without the line's end. */
export type Place = { at: number; size: number };

const newline = '\n'.charCodeAt(0);
const space = ' '.charCodeAt(0);

/**
 * @returns each line with its place; one that was blanked out as an empty one
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
        const line = bytes[start] === space ? '' : bytes.toString('utf8', start, end);
        yield { line, place: { at: at + start, size: end - start } };
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

/**
 * Writes `added` at the end, then blanks out what is `gone`. Where it is stopped between the two, there is a line beside
 * the one that follows it.
 */
export function renewLines(file: string, gone: Place[], added: Iterable<string>): void {
  for (const line of added) appendFileSync(file, `${line}\n`);
  const open = openSync(file, 'r+');
  try {
    for (const { at, size } of gone) writeSync(open, ' '.repeat(size), at);
  } finally {
    closeSync(open);
  }
}
