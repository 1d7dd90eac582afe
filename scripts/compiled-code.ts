/** Next's compiled code, kept from build to build: what is new is mostly the content, which is in none of it. */
import glob from 'fast-glob';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionVariables, type Edition } from './edition.ts';
import { hashCode } from './hash-sources.ts';

const noteFile = (distDir: string) => join(distDir, 'compiled.json');

/** The compiler writes the edition's variables into the code. */
const describe = (edition: Edition) =>
  JSON.stringify({ code: hashCode(), node: process.version, ...editionVariables(edition) });

export function isCompiled(edition: Edition): boolean {
  const note = noteFile(edition.distDir);
  return existsSync(note) && readFileSync(note, 'utf8') === describe(edition);
}

/** Once the code is whole; a compilation that begins takes the note away with all else. */
export function noteCompiled(edition: Edition): void {
  writeFileSync(noteFile(edition.distDir), describe(edition));
}

/**
 * Takes away all that was made of the content before, since Next only writes and never clears. What
 * it writes over gets a file of its own, since a server of the edition before may read links to it.
 */
export function removePages(distDir: string): void {
  const pages = glob.sync('server/{app,pages}/**/*.{html,rsc,meta,body}', {
    cwd: distDir,
    dot: true,
  });
  for (const page of pages) rmSync(join(distDir, page));
  for (const file of glob.sync(['*', 'server/*'], { cwd: distDir, dot: true })) {
    const path = join(distDir, file);
    const bytes = readFileSync(path);
    rmSync(path);
    writeFileSync(path, bytes);
  }
}
