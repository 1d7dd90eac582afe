/** One build of an edition at a time, whatever process begins it. */
import { mkdirSync } from 'node:fs';
import lockfile from 'proper-lockfile';
import type { Edition } from '../../lib/edition/edition-folders.ts';

/** Two starts at once share one build: the second waits, then finds it made. */
export async function locked(
  edition: Pick<Edition, 'distDir'>,
  work: () => Promise<void>,
): Promise<void> {
  mkdirSync('.editions', { recursive: true });
  const lock = `.editions/${edition.distDir.replace(/\W/g, '')}`;
  const options = { realpath: false, stale: 15_000 };
  if (await lockfile.check(lock, options)) {
    console.log('another process is building this edition; waiting for it');
  }
  const retries = { forever: true, factor: 1, minTimeout: 500, maxTimeout: 500 };
  const release = await lockfile.lock(lock, { ...options, retries });
  try {
    await work();
  } finally {
    await release();
  }
}
