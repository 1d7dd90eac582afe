/** Brings a branch of a remote into the checkout that the content lies in, as it grows. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Between two questions, in milliseconds. */
const pause = 3_000;

/** @throws {Error} where no remote of the repository can have the branch */
export async function refuseUnknown(cwd: string, branch: string): Promise<void> {
  const { remote, name } = partsOf(branch);
  const remotes = await git(cwd, ['remote']).catch(() => '');
  if (name && remotes.split('\n').includes(remote)) return;
  throw new Error(
    `--watch ${branch} names no branch of a remote of this repository. Mend: npm start -- --watch origin/main, or --watch alone for the folder.`,
  );
}

/**
 * Goes on for ever. What it says it says once, until that changes: a remote that is away comes back.
 *
 * @param branch as git names it, with its remote: `origin/main`
 * @param say for one who reads the log
 */
export async function followBranch(
  cwd: string,
  branch: string,
  say: (line: string) => void,
): Promise<void> {
  let said = '';
  const follow = async () => {
    const fault = await bring(cwd, branch);
    if (fault && fault !== said) say(fault);
    said = fault;
    setTimeout(() => void follow(), pause).unref();
  };
  await follow();
}

/**
 * Only what is ahead of the checkout comes in: of a history that was written anew, and of changes made here,
 * it is told.
 *
 * @returns why it is not brought in; empty where it is
 */
export async function bring(cwd: string, branch: string): Promise<string> {
  const { remote, name } = partsOf(branch);
  try {
    await git(cwd, ['fetch', '--quiet', remote, name]);
    await git(cwd, ['merge', '--quiet', '--ff-only', 'FETCH_HEAD']);
    return '';
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    const why = (await isApart(cwd))
      ? 'it was written anew, or something was committed here that it lacks: git log FETCH_HEAD..HEAD tells what. Mend: git rebase FETCH_HEAD, and push what is to stay; if nothing of it is, git reset --keep FETCH_HEAD'
      : stderr.replace(/\s+/g, ' ').trim() || message;
    return `${branch} is not brought in, and the edition stays as it is: ${why}`;
  }
}

/** Whether neither has all of the other: what was fetched last, and the checkout. */
async function isApart(cwd: string): Promise<boolean> {
  const isIn = (...pair: string[]) =>
    git(cwd, ['merge-base', '--is-ancestor', ...pair]).then(
      () => true,
      (error: unknown) => (error as { code?: unknown }).code !== 1,
    );
  return !(await isIn('HEAD', 'FETCH_HEAD')) && !(await isIn('FETCH_HEAD', 'HEAD'));
}

function partsOf(branch: string): { remote: string; name: string } {
  const [remote = '', ...rest] = branch.split('/');
  return { remote, name: rest.join('/') };
}

/** It waits for nobody at a keyboard, and not for ever for a network. */
async function git(cwd: string, args: string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const { stdout } = await run('git', args, { cwd, env, timeout: 60_000 });
  return stdout;
}
