/** One fingerprint of everything an edition is made of: by content, since a clone resets file times. */
import glob from 'fast-glob';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const code = [
  'app/**',
  'components/**',
  'lib/**',
  'public/**',
  'scripts/*',
  'server/**',
  'contentlayer.config.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.js',
  'tsconfig.json',
];

export function hashSources(contentDir: string): string {
  const files = glob.sync([...code, `${contentDir}/**`], { ignore: ['**/*.test.ts*'] }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
