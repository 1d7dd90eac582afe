/** What an edition left on the disk. */
import glob from 'fast-glob';
import { readEnvironment } from '../lib/edition/environment.ts';
import { makeEdition, type Edition } from '../lib/edition/edition-folders.ts';
import { editions } from './editions.ts';

export type EditionName = keyof typeof editions;

export function foldersOf(name: EditionName): Pick<Edition, 'dataDir' | 'distDir'> {
  return makeEdition(readEnvironment(editions[name].variables));
}

/** @returns paths from the folder */
export function filesIn(folder: string): string[] {
  return glob.sync('**/*', { cwd: folder, dot: true, onlyFiles: true });
}
