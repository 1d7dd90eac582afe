/** This repository as it lies, what was built and installed by links, with a picture cache of its own. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Code is copied: through a link it would no longer belong to the tsconfig beside it. */
const heavy = /^(node_modules|content|test-results|\.git|\.editions|\.next.*)$/;

/** @returns the folder, in which an edition that is built already can be started */
export function copyRepository(scratch: string): string {
  const folder = join(scratch, 'paper');
  mkdirSync(folder);
  for (const name of readdirSync('.')) {
    if (name === '.photo-cache') continue;
    if (heavy.test(name)) symlinkSync(resolve(name), join(folder, name));
    else cpSync(name, join(folder, name), { recursive: true });
  }
  return folder;
}
