import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that is read back: beside its place first, then renamed over it, so that whoever reads
 * finds the old text or the new one, and a link to the old file goes on to hold that.
 */
export function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(part, text);
  renameSync(part, file);
}
