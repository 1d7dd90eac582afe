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
    const bytes = Buffer.from(text);
    const { length } = bytes;
    const start = end;
    // A disk that is nearly full takes a part, and says so only at the next.
    for (let done = 0; done < length;) {
      done += writeSync(open, bytes, done, length - done, start + done);
    }
    end += length;
    return () => {
      const kept = Buffer.alloc(length);
      if (readSync(open, kept, 0, length, start) !== length) {
        throw new Error(`${file}: a kept text cannot be read again.`);
      }
      return kept.toString();
    };
  };
}
