import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';

/** A new index in the place of the old one: all of it is on the disk by then, whatever happens to the machine. */
export function putInPlace(made: string, file: string): void {
  const open = openSync(made, 'r+');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(made, file);
}
