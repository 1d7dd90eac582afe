/** The commit up to which a build followed the published branch, kept for the next one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import { writeWhole } from './write-whole.ts';

const name = 'history-commit';

/** @returns where git's history was written anew since the last build: what readers have lost by it, in a line */
export function followCommit(
  { contentDir, dataDir }: { contentDir: string; dataDir: string },
  commit: string,
): string | undefined {
  const before = readBefore(dataDir);
  writeWhole(join(dataDir, name), commit);
  if (!before) return undefined;
  // The other way round an older edition is built again.
  const isThere = [
    [before, commit],
    [commit, before],
  ].some((pair) => git(contentDir, ['merge-base', '--is-ancestor', ...pair]));
  if (isThere) return undefined;
  const short = before.slice(0, 12);
  return `the branch was written anew, or is another: commit ${short} of the last build is not in it, and versions that readers had may be gone. Mend: where it was written anew, go back to ${short}, and commit what is to change on top of it`;
}

function readBefore(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, name), 'utf8');
  } catch {
    return '';
  }
}
