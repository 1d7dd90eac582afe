import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that is read back: beside its place first, then renamed over it, so that whoever reads
 * finds the old text or the new one, and a link to the old file goes on to hold that.
 */
export function writeWhole(file: string, text: string | Buffer): void {
  writeByRename(file, (part) => {
    writeFileSync(part, text);
  });
}

/** In characters: of lines that are written one by one, most of the time goes into asking the system. */
const atOnce = 2 ** 20;

/** Each with its end, as many together as are written at once. */
export function* joinLines(lines: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < atOnce) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting) yield waiting;
}

/** The same of more lines than fit into one string. */
export function writeLinesWhole(file: string, lines: Iterable<string>): void {
  writeByRename(file, (part) => {
    const open = openSync(part, 'w');
    try {
      for (const text of joinLines(lines)) writeFileSync(open, text);
    } finally {
      closeSync(open);
    }
  });
}

function writeByRename(file: string, write: (part: string) => void): void {
  const part = `${file}.${process.pid}.part`;
  mkdirSync(dirname(file), { recursive: true });
  write(part);
  renameSync(part, file);
}
