/** Which commits readers have had: those of the published branch, each at its time. */
import { gitLine } from './git.ts';

/** What may be the published branch; the first that is there is. */
const published = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

export function publishedBranch(cwd: string): string | undefined {
  return published.find((name) => commitOf(cwd, name));
}

export function commitOf(cwd: string, name: string): string | undefined {
  return gitLine(cwd, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
}

/**
 * The newest commit of the published branch that this checkout has in it. A production edition is what
 * is published, whatever its branch is called; a preview may stand on a branch of its own, of which
 * readers have seen nothing, or behind the published one.
 */
export function publishedCommit(cwd: string, isProduction: boolean): string | undefined {
  const head = commitOf(cwd, 'HEAD');
  const branch = isProduction ? undefined : publishedBranch(cwd);
  if (!head || !branch) return head;
  const later = ['--first-parent', '--parents', branch, '--not', 'HEAD'];
  const missing = gitLine(cwd, ['rev-list', ...later]);
  if (!missing) return commitOf(cwd, branch);
  const [, fork] = missing.slice(missing.lastIndexOf('\n') + 1).split(' ');
  return fork ?? head;
}
