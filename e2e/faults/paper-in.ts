/** This repository as it lies, by links, but with fixtures and a picture cache of its own. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @returns the folder, in which an edition that is built already can be started */
export function paperIn(scratch: string): string {
  const folder = join(scratch, 'paper');
  mkdirSync(folder);
  for (const name of readdirSync('.')) {
    if (name === '.photo-cache' || name === 'e2e') continue;
    symlinkSync(resolve(name), join(folder, name));
  }
  cpSync('e2e', join(folder, 'e2e'), { recursive: true });
  return folder;
}
