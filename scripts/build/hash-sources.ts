/**
 * Fingerprints of what an edition is made of: by content, since a clone resets file times. A file of the newsroom's
 * that the file system says is the same has the one that it had.
 */
import glob from 'fast-glob';
import { createHash } from 'node:crypto';
import { hashFile, keptHashes } from './kept-hashes.ts';

const contentCode = ['lib/**', 'scripts/build/**', 'contentlayer.config.ts', 'package-lock.json'];

const code = [
  ...contentCode,
  'app/**',
  'components/**',
  'server/**',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
];

const pictureCode = ['lib/photos/*.ts', 'lib/photos/file-metadata/jpeg-segments.ts'];

/** @param hashesFile keeps the hash of each file, which is not read where its state is the same */
export function hashContent(contentDir: string, hashesFile: string): string {
  const content = filesOf([`${contentDir}/**`], false);
  const kept = keptHashes(hashesFile);
  const hash = hashFiles(content, (file) => kept.of(file));
  kept.store(content);
  return hash;
}

/** All of it: what the pages are made with and what serves them. */
export function hashCode(): string {
  return hashFiles(filesOf(code));
}

/** The code of the content step: what it made of a file holds as long as both are the same. */
export function hashContentCode(): string {
  return hashFiles(filesOf(contentCode));
}

/** What we ask of a picture's decoder. */
export function hashPictureCode(): string {
  return hashFiles(filesOf(pictureCode));
}

/** @param throughLinks not in a content folder, where a link may lead anywhere */
function filesOf(patterns: string[], throughLinks = true): string[] {
  const options = { ignore: ['**/*.test.ts*'], followSymbolicLinks: throughLinks };
  return glob.sync(patterns, options).sort();
}

function hashFiles(files: string[], hashOf = hashFile): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${hashOf(file)}\n`);
  return hash.digest('hex');
}
