/** A repository of git in a scratch folder, written to as a git host does: without a checkout. */
import { execFileSync } from 'node:child_process';
import glob from 'fast-glob';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Addition = { path: string; contents: string };

export type GitRepository = ReturnType<typeof gitRepository>;

/** @param content a folder, which is its first commit at `main`, by the same path */
export function gitRepository(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'git-host-'));
  const who = { NAME: 'An Editor', EMAIL: 'editor@example.org' };
  const env = {
    ...process.env,
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
    GIT_INDEX_FILE: join(folder, '.git', 'index-of-host'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    // Paths as they are.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.quotePath',
    GIT_CONFIG_VALUE_0: 'false',
  };
  const git = (args: string[], input?: Buffer) =>
    execFileSync('git', args, { cwd: folder, env, input, stdio: 'pipe', maxBuffer: 1e8 });
  const line = (...args: string[]) => git(args).toString().trim();
  const maybe = (...args: string[]) => {
    try {
      return line(...args);
    } catch {
      return undefined;
    }
  };

  cpSync(content, join(folder, content), { recursive: true });
  line('init', '-q', '-b', 'main');
  line('add', '-A');
  line('commit', '-q', '-m', 'The paper as it was');

  // What never changes is asked of git once.
  const known = new Map<string, string>();
  const once = (...args: string[]) => {
    const key = args.join(' ');
    if (!known.has(key)) known.set(key, line(...args));
    return known.get(key)!;
  };
  const blobs = new Map<string, Buffer>();
  const keep = (bytes: Buffer) => {
    const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes);
    const oid = hash.digest('hex');
    blobs.set(oid, bytes);
    return oid;
  };
  for (const file of glob.sync(`${content}/**`, { dot: true })) keep(readFileSync(file));
  const logOf = (oid: string) =>
    once('log', '--format=%x00%H', '--name-only', '--no-renames', '-m', oid)
      .split('\0')
      .slice(1)
      .map((entry) => entry.split('\n').filter(Boolean));

  const head = (branch: string) => maybe('rev-parse', '--verify', '-q', `refs/heads/${branch}`);
  const bytes = (branch: string, path: string) => git(['show', `${branch}:${path}`]);
  const setHead = (branch: string, oid: string) => line('update-ref', `refs/heads/${branch}`, oid);
  return {
    head,
    setHead,
    removeBranch: (branch: string) => line('update-ref', '-d', `refs/heads/${branch}`),
    oidOf: (expression: string) => maybe('rev-parse', '--verify', '-q', expression),
    blob: (oid: string) => blobs.get(oid),
    message: (oid: string) => once('log', '-1', '--format=%B', oid),
    date: (oid: string) => once('log', '-1', '--format=%cI', oid),
    /** @returns the commits up to one, or those of them that changed a file, the last one first */
    log: (branch: string, path?: string) =>
      logOf(head(branch) ?? branch)
        .filter(([, ...paths]) => !path || paths.includes(path))
        .map(([oid = '']) => oid),
    /** Of a branch, what differs from where it left `main`: `A content/articles/new.mdx` */
    changed: (branch: string) => {
      const listed = line('diff', '--name-status', '--no-renames', `main...${branch}`);
      return listed === '' ? [] : listed.split('\n').map((one) => one.replace('\t', ' '));
    },
    diff: (branch: string) => git(['diff', `main...${branch}`]).toString(),
    bytes,
    text: (branch: string, path: string) => bytes(branch, path).toString(),
    tree: (oid: string) =>
      line('ls-tree', '-r', '-l', '-z', oid)
        .split('\0')
        .flatMap((one) => {
          const [, sha, size, path] = /^\d+ blob (\w+) +(\d+)\t(.*)$/.exec(one) ?? [];
          return sha && path ? [{ type: 'blob', sha, size: Number(size), path }] : [];
        }),
    /** @param to a folder, for the files of a branch */
    copy: (branch: string, to: string) => {
      line('read-tree', branch);
      line('checkout-index', '-a', `--prefix=${to}/`);
    },
    commit(branch: string, additions: Addition[], deletions: { path: string }[], message: string) {
      const parent = head(branch)!;
      line('read-tree', parent);
      for (const { path } of deletions) line('update-index', '--force-remove', path);
      for (const { path, contents } of additions) {
        const bytes = Buffer.from(contents, 'base64');
        const oid = keep(bytes);
        git(['hash-object', '-w', '--stdin'], bytes);
        line('update-index', '--add', '--cacheinfo', `100644,${oid},${path}`);
      }
      const made = line('commit-tree', line('write-tree'), '-p', parent, '-m', message);
      setHead(branch, made);
      return made;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
