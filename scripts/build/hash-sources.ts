/** Fingerprints of what an edition is made of: by content, since a clone resets file times. */
import glob from 'fast-glob';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

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

export function hashSources(contentDir: string): string {
  return hashFiles([...filesOf(code), ...filesOf([`${contentDir}/**`], false)]);
}

/** All of it: what the pages are made with and what serves them. */
export function hashCode(): string {
  return hashFiles(filesOf(code));
}

/** The code of the content step: what it made of a file holds as long as both are the same. */
export function hashContentCode(): string {
  return hashFiles(filesOf(contentCode));
}

/** @param throughLinks not in a content folder, where a link may lead anywhere */
function filesOf(patterns: string[], throughLinks = true): string[] {
  const options = { ignore: ['**/*.test.ts*'], followSymbolicLinks: throughLinks };
  return glob.sync(patterns, options).sort();
}

function hashFiles(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(bytesOf(file));
  return hash.digest('hex');
}

function bytesOf(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return ''; // the lint tells of it
  }
}
