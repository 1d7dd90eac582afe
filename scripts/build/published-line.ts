/** What the published branch held of each story, and of each entry of a live one, from commit to commit. */
import { basename, dirname } from 'node:path';
import { plausibleTimes } from './commit-times.ts';
import { git } from './git.ts';

/** A text of a story, with the instants at which it came and at which another took its place. */
export type LineVersion = {
  /** From the content folder. */
  path: string;
  blob: string;
  from: number;
  until: number;
  /** Whether another text followed at once; not where the file was taken away. */
  replaced: boolean;
};

/** By slug, of an entry by `slug/name`; newest first. */
export type PublishedLine = Map<string, LineVersion[]>;

type Commit = { at: number; changes: { path: string; blob: string | undefined }[] };

/**
 * Only the branch's own line is followed: what a pull request held before it was merged, nobody read.
 *
 * @param since in milliseconds: what was committed before counts for nothing
 * @returns undefined where git gives no answer
 */
export function readPublishedLine(
  contentDir: string,
  { commit, since, now }: { commit: string; since: number; now: number },
): PublishedLine | undefined {
  const commits = readCommits(contentDir, commit);
  if (!commits) return undefined;
  const times = plausibleTimes(
    commits.map(({ at }) => at),
    now,
  );
  const line: PublishedLine = new Map();
  commits.forEach(({ changes }, i) => {
    for (const [slug, change] of byId(changes)) put(line, slug, change, times[i]!);
  });
  for (const versions of line.values()) versions.reverse();
  return since ? laterThan(line, since) : line;
}

const folders = ['articles', 'live'];

/** The last that were read: a build asks twice, and what a commit has before it stays as it is. */
let known: { of: string; commits: Commit[] } | undefined;

/** @returns oldest first */
function readCommits(contentDir: string, commit: string): Commit[] | undefined {
  const of = `${commit} ${contentDir}`;
  if (known?.of === of) return known.commits;
  const log = git(contentDir, [
    'log',
    ...['--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative'],
    ...['--format=%ct', commit, '--', ...folders],
  ]);
  if (!log) return undefined;
  known = { of, commits: commitsIn(log.toString()).reverse() };
  return known.commits;
}

/**
 * @param log as `--raw -z` prints it: an instant, then of each file what happened and its path
 * @returns newest first
 */
function commitsIn(log: string): Commit[] {
  const commits: Commit[] = [];
  const parts = log.split('\0').values();
  for (const part of parts) {
    if (/^\d+$/.test(part)) commits.push({ at: Number(part) * 1000, changes: [] });
    const [, blob = ''] = /^\n?:\d+ \d+ [\da-f]+ ([\da-f]+) \w+$/.exec(part) ?? [];
    const path = blob && parts.next().value;
    // A deletion has the blob 000….
    if (path?.endsWith('.mdx'))
      commits.at(-1)?.changes.push({ path, blob: /^0+$/.test(blob) ? undefined : blob });
  }
  return commits;
}

/** A file that moves between folders is taken away at one place and comes at another. */
function byId(changes: Commit['changes']): Map<string, Commit['changes'][number]> {
  const slugs = new Map<string, Commit['changes'][number]>();
  for (const change of changes) {
    const slug = idOf(change.path);
    if (change.blob !== undefined || !slugs.has(slug)) slugs.set(slug, change);
  }
  return slugs;
}

function idOf(path: string): string {
  const name = basename(path, '.mdx');
  return isEntry(path) ? `${basename(dirname(path))}/${name}` : name;
}

export function isEntry(path: string): boolean {
  return path.startsWith('live/');
}

function put(
  line: PublishedLine,
  slug: string,
  { path, blob }: Commit['changes'][number],
  at: number,
): void {
  const versions = line.get(slug) ?? [];
  line.set(slug, versions);
  const last = versions.at(-1);
  if (last?.until === Infinity) Object.assign(last, { until: at, replaced: blob !== undefined });
  if (blob !== undefined) versions.push({ path, blob, from: at, until: Infinity, replaced: false });
}

function laterThan(line: PublishedLine, since: number): PublishedLine {
  return new Map(
    [...line].map(([slug, versions]) => [slug, versions.filter(({ from }) => from > since)]),
  );
}

/**
 * Those of a story under its slug and under those that it had before. A former slug counts where its file was
 * there only while there was none of the others: another story that was merged into this one was no version of it.
 *
 * @param slugs the present one first
 * @returns newest first
 */
export function versionsOf(line: PublishedLine, [slug = '', ...former]: string[]): LineVersion[] {
  const versions = [...(line.get(slug) ?? [])];
  for (const other of former) {
    const its = other === slug ? [] : (line.get(other) ?? []);
    const isApart = (a: LineVersion) =>
      versions.every((b) => a.until <= b.from || b.until <= a.from);
    if (its.every(isApart)) versions.push(...its);
  }
  return versions.sort((a, b) => b.from - a.from);
}

/** @returns whether a version is what the file holds now */
export function unchangedSince(contentDir: string, commit = ''): (version: LineVersion) => boolean {
  const diff =
    commit && git(contentDir, ['diff', '--raw', '-z', '--relative', commit, '--', ...folders]);
  if (!diff) return () => false;
  const changed = new Set(diff.toString().split('\0'));
  return ({ path, until }) => until === Infinity && !changed.has(path);
}
