/** Questions to git about a folder. It must neither wait for a network nor write. */
import { spawnSync } from 'node:child_process';
import { textIn } from '../../lib/reader/read-text.ts';

/** A build that asks more of git than this goes on without it. */
const timeLimit = 60_000;

/** Whatever the machine's own settings say of how git answers. */
const plain = [
  'core.quotePath=false',
  'log.diffMerges=first-parent',
  'log.showRoot=true',
  'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

/** @returns what git prints; undefined where there is no git, or no answer in time */
export function git(cwd: string, args: string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...plain, ...args], {
    cwd,
    input,
    timeout: timeLimit,
    maxBuffer: 2 ** 30,
    env: {
      ...process.env,
      // A hook that builds sets these for the folder it was called in.
      ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
      ...{ GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

export function gitLine(cwd: string, args: string[]): string | undefined {
  return git(cwd, args)?.toString().trim();
}

/** @returns texts by blob, in one run of git; what git does not have is left out, and what is no text is empty */
export function readBlobs(cwd: string, blobs: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const out = git(cwd, ['cat-file', '--batch'], `${blobs.join('\n')}\n`) ?? Buffer.alloc(0);
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at);
    const [blob = '', type, size] = out.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    texts.set(blob, textIn(out.subarray(at, at + Number(size))) ?? '');
    at += Number(size) + 1;
  }
  return texts;
}
