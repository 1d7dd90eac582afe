/** Next's compiled code, kept from build to build: what is new is mostly the content, which is in none of it. */
import glob from 'fast-glob';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { editionVariables, type Edition } from '../../lib/edition/edition-folders.ts';
import { looksFile } from '../../lib/brand/looks-file.js';
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

/** Before it is compiled: a build that fails leaves no note, and the next compiles anew. */
export function forgetCompiled(distDir: string): void {
  rmSync(noteFile(distDir), { force: true });
}

export function noteCompiled(distDir: string, code: string): void {
  writeWhole(noteFile(distDir), code);
}

/** What Next made of one content, whatever it was asked for. Its own last resorts stay. */
export function removePages(distDir: string): void {
  const pages = glob.sync('server/app/**/*.{html,rsc,meta,body,segments}', {
    ...{ cwd: distDir, dot: true, onlyFiles: false },
  });
  for (const page of pages) rmSync(join(distDir, page), { recursive: true, force: true });
}
