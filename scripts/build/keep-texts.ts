import { openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Keeps a text. @returns a function that reads it again */
export type KeepText = (text: string) => () => string;

/**
 * Keeps the texts of an archive in a file: in memory those of a hundred thousand stories would be more than a
 * gigabyte. The file has no name from the start, so that it ends with this process, however that ends.
 */
export function keepTexts(file: string): KeepText {
  const open = openSync(file, 'w+', 0o600);
  rmSync(file);
  let end = 0;
  return (text) => {
    const start = end;
    const length = writeSync(open, text, start);
    end += length;
    return () => {
      const kept = Buffer.alloc(length);
      readSync(open, kept, 0, length, start);
      return kept.toString();
    };
  };
}
