/** Next's compiled code, kept from build to build: what is new is mostly the content, which is in none of it. */
import glob from 'fast-glob';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionVariables, type Edition } from '../../lib/edition/edition-folders.ts';
import { looksFile } from '../../lib/brand/apply-looks.js';
import type { Looks } from '../../lib/brand/looks.ts';
import { hashCode } from './hash-sources.ts';
import { writeWhole } from './write-whole.ts';

const noteFile = (distDir: string) => join(distDir, 'compiled.json');

/**
 * What is to be compiled, the edition's variables being part of the code. Taken before a build begins:
 * code that changes meanwhile must count as another.
 *
 * @param dataDir where its looks lie
 */
export function describeCode(edition: Edition, dataDir = edition.dataDir): string {
  // The stylesheet is compiled with them.
  const { css } = JSON.parse(readFileSync(join(dataDir, looksFile), 'utf8')) as Looks;
  return JSON.stringify({
    code: hashCode(),
    node: process.version,
    css,
    ...editionVariables(edition),
  });
}

export function isCompiled(distDir: string, code: string): boolean {
  const note = noteFile(distDir);
  return existsSync(note) && readFileSync(note, 'utf8') === code;
}

/** Once a build is whole; one that fails leaves no note, and the next compiles anew. */
export function noteCompiled(distDir: string, code: string): void {
  writeWhole(noteFile(distDir), code);
}

/**
 * Takes away all that was made of the content before, since Next only writes and never clears. What
 * it writes over gets a file of its own, since a server of the edition before may read links to it.
 */
export function removePages(distDir: string): void {
  rmSync(noteFile(distDir), { force: true });
  const pages = glob.sync('server/{app,pages}/**/*.{html,rsc,meta,body,segments}', {
    ...{ cwd: distDir, dot: true, onlyFiles: false },
  });
  for (const page of pages) rmSync(join(distDir, page), { recursive: true, force: true });
  for (const file of glob.sync(['*', 'server/*'], { cwd: distDir, dot: true })) {
    const path = join(distDir, file);
    const bytes = readFileSync(path);
    rmSync(path);
    writeFileSync(path, bytes);
  }
}
