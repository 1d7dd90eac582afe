/** Brings a version of Broadsheet into a paper's repository: everything from it but `content/`. */
import { execFileSync } from 'node:child_process';

export type Repository = {
  folder: string;
  /** Below it, what the newsroom owns: no version touches it. */
  owned: string;
};

type Git = (...args: string[]) => string;

function gitOf({ folder }: Repository): Git {
  return (...args) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    }).trimEnd();
}

/** @throws {Error} where something would be lost, or cannot be told from what is merged */
export function refuseDirtyTree(repository: Repository): void {
  const git = gitOf(repository);
  const changed = git('status', '--porcelain').split('\n').filter(Boolean);
  if (changed.length === 0) return;
  const files = changed.slice(0, 10).map((line) => `  ${line.slice(3)}`);
  const more = changed.length > 10 ? [`  and ${changed.length - 10} more`] : [];
  throw new Error(
    [
      'Something is changed here and not committed:',
      ...files,
      ...more,
      'Mend: commit it (git add --all && git commit), or put it aside (git stash --include-untracked).',
    ].join('\n'),
  );
}

/**
 * Fetches what the remote has.
 *
 * @param remote a name that git knows, or an address
 * @param wanted a tag; without one the newest version, by its number
 * @returns the tag, with the commit that it names
 * @throws {Error} where the remote cannot be asked, or has no such tag
 */
export function fetchVersion(
  repository: Repository,
  remote: string,
  wanted?: string,
): { tag: string; commit: string } {
  const git = gitOf(repository);
  const listed = attempt(
    () => git('ls-remote', '--tags', '--refs', '--', remote),
    (said) =>
      `${remote} cannot be asked for its versions: ${said}\nMend: name where Broadsheet's repository is: npm run upgrade -- --from https://…`,
  );
  const tags = listed
    .split('\n')
    .flatMap((line) => /refs\/tags\/(v\d+\.\d+\.\d+)$/.exec(line)?.[1] ?? []);
  const tag = wanted ?? tags.sort(byNumber).at(-1);
  if (tag === undefined || !tags.includes(tag)) {
    const there = tags.sort(byNumber).slice(-5).join(', ') || 'none';
    throw new Error(
      `${remote} has no version ${tag ?? 'at all'}. Mend: name one that is there: ${there}`,
    );
  }
  // Into no tag of ours: the paper may have tags of the same name.
  git('fetch', '--quiet', '--no-tags', remote, `refs/tags/${tag}`);
  return { tag, commit: git('rev-parse', 'FETCH_HEAD^{commit}') };
}

/** By its numbers; `v0.10.0` is newer than `v0.9.1`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/**
 * Merges it into the working tree without a commit.
 *
 * @returns whether there was anything to merge
 * @throws {Error} where lines of the paper's own code meet new ones; the tree is then as it was
 */
export function mergeVersion(repository: Repository, commit: string, tag: string): boolean {
  const git = gitOf(repository);
  const { owned } = repository;
  const before = git('rev-parse', 'HEAD');
  if (succeeds(() => git('merge-base', '--is-ancestor', commit, before))) return false;
  if (!succeeds(() => git('merge-base', before, commit))) {
    throw new Error(
      `This repository and ${tag} have no commit in common, so git cannot tell what is yours. Mend: start the paper as a clone of Broadsheet's repository (docs/upgrading.md).`,
    );
  }
  // It fails where both sides changed a file; what is left open is looked at below.
  succeeds(() => git('merge', '--no-commit', '--no-ff', '--quiet', commit));
  restore(git, owned);
  const open = git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
  if (open.length === 0) return true;
  undoMerge(repository);
  throw new Error(
    [
      `${tag} and this paper both changed:`,
      ...open.map((file) => `  ${file}`),
      `Nothing is changed here. Mend: take your lines out of them, or merge by hand: git merge ${commit}`,
    ].join('\n'),
  );
}

/** The newsroom's folder as it was, whatever the version did to its own. */
function restore(git: Git, owned: string): void {
  git('rm', '-r', '--quiet', '--cached', '--force', '--ignore-unmatch', '--', owned);
  if (git('ls-tree', 'HEAD', '--', owned)) git('checkout', '--quiet', 'HEAD', '--', owned);
  // The tree was clean, so what git does not know here came with the merge.
  git('clean', '-d', '--force', '--quiet', '--', owned);
}

/** The tree as it was before `mergeVersion`. */
export function undoMerge(repository: Repository): void {
  const git = gitOf(repository);
  git('reset', '--quiet', '--hard', 'HEAD');
}

export function commitMerge(repository: Repository, tag: string): void {
  const git = gitOf(repository);
  attempt(
    () => git('commit', '--quiet', '--no-verify', '--message', `chore: upgrade to ${tag}`),
    (said) =>
      `${tag} is merged and passes, but git could not commit it: ${said}\nMend: do what git says, then: git commit --message "chore: upgrade to ${tag}"`,
  );
}

function succeeds(work: () => string): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function attempt(work: () => string, sentence: (said: string) => string): string {
  try {
    return work();
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(sentence((stderr ?? String(error)).trim().split('\n').at(-1) ?? ''));
  }
}
