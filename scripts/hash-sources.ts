/** Fingerprints of what an edition is made of: by content, since a clone resets file times. */
import glob from 'fast-glob';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../lib/schema/kinds.ts';

const contentCode = ['lib/**', 'scripts/*', 'contentlayer.config.ts', 'package-lock.json'];

const code = [
  ...contentCode,
  'app/**',
  'components/**',
  'public/**',
  'server/**',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
];

export function hashSources(contentDir: string): string {
  return hashFiles([...code, `${contentDir}/**`]);
}

/** The code of the content step: what it made of a file holds as long as both are the same. */
export function hashContentCode(): string {
  return hashFiles(contentCode);
}

/** @returns a fingerprint of each file that the paper reads, by its path from the repository's root */
export function hashContentFiles(contentDir: string): Map<string, string> {
  const patterns = Object.values(kinds).map(({ files }) => files);
  const files = glob.sync(patterns, { cwd: contentDir }).map((path) => join(contentDir, path));
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(files.sort().map((file) => [file, hashOf(file)]));
}

function hashFiles(patterns: string[]): string {
  const files = glob.sync(patterns, { ignore: ['**/*.test.ts*'] }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
