/** The content folder as it lies, against the branch that is published, as far as git can tell. */
import { basename, join } from 'node:path';
import type {
  Base,
  BaseStory,
  Compared,
  Comparison,
  FileChange,
} from '../../lib/desk/desk-file.ts';
import { readSource } from '../../lib/reader/source-file.ts';
import { git, gitLine, readBlobs } from './git.ts';
import { commitOf, publishedBranch } from './published-branch.ts';

export function compareWithPublished(contentDir: string): Comparison {
  if (gitLine(contentDir, ['rev-parse', '--verify', '--quiet', 'HEAD']) === undefined) {
    return none('git knows no history of it');
  }
  const branch = publishedBranch(contentDir);
  if (!branch) return none('this checkout holds no branch main or master');
  const base = baseOf(contentDir, branch);
  const changes = base && changedFiles(contentDir, base.commit);
  if (!changes) return none(`git gave no answer about ${branch}`);
  return { ...compared(contentDir, changes), base: { ...base, commit: base.commit.slice(0, 7) } };
}

const none = (reason: string): Comparison => ({ kind: 'none', reason });

/** Where this branch left the published one: what came there later is no change of this preview. */
function baseOf(cwd: string, branch: string): Base | undefined {
  const fork = gitLine(cwd, ['merge-base', 'HEAD', branch]);
  const commit = fork ?? commitOf(cwd, branch);
  const at = commit && gitLine(cwd, ['show', '--no-patch', '--format=%cI', commit]);
  const called = gitLine(cwd, ['rev-parse', '--abbrev-ref', branch]) ?? branch;
  if (!at) return undefined;
  return { branch: called, commit, at: new Date(at).toISOString(), isFork: fork !== undefined };
}

/** `blob` is the text that the base has; none of a file that is new. */
type Change = { path: string; change: FileChange; blob: string | undefined };

/** Committed or not, the files count as they lie. @returns undefined where git fails */
function changedFiles(cwd: string, commit: string): Change[] | undefined {
  const raw = ['--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--relative', '-z'];
  const diff = git(cwd, ['diff', ...raw, commit, '--', '.']);
  // Also what git ignores: the paper reads it.
  const untracked = git(cwd, ['ls-files', '--others', '-z', '--', '.']);
  if (!diff || !untracked) return undefined;
  const changes = new Map(
    fieldsOf(untracked).map((path): [string, Change] => [
      path,
      { path, change: 'new', blob: undefined },
    ]),
  );
  const fields = fieldsOf(diff);
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, , blob = '', , status] = fields[i]!.split(' ');
    const path = fields[i + 1]!;
    if (status === 'A') changes.set(path, { path, change: 'new', blob: undefined });
    else {
      const lies = status !== 'D' || changes.has(path);
      changes.set(path, { path, change: lies ? 'changed' : 'removed', blob });
    }
  }
  return [...changes.values()].filter(({ path }) => !/(^|\/)\./.test(path));
}

function fieldsOf(out: Buffer): string[] {
  return out.toString().split('\0').filter(Boolean);
}

function compared(contentDir: string, changes: Change[]): Omit<Compared, 'base'> {
  const stories = changes.filter(({ path }) => /^articles\/.*\.mdx$/.test(path));
  const texts = readBlobs(
    contentDir,
    stories.flatMap(({ blob }) => blob ?? []),
  );
  const before = stories.flatMap(({ path, blob }) => {
    const text = texts.get(blob ?? '');
    return text === undefined ? [] : [[basename(path, '.mdx'), storyOf(path, text)] as const];
  });
  return {
    kind: 'compared',
    files: Object.fromEntries(changes.map(({ path, change }) => [join(contentDir, path), change])),
    before: Object.fromEntries(
      before.map(([slug, story]) => [slug, { ...story, file: join(contentDir, story.file) }]),
    ),
  };
}

type Loose = Record<string, unknown> | undefined;

/** The base may hold anything: a field of another type counts as missing. */
function storyOf(file: string, text: string): BaseStory {
  const data = readSource(file, text).data as Loose;
  const line = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const at = line((data?.withdrawn as Loose)?.at);
  return {
    file,
    title: line(data?.title) ?? basename(file, '.mdx'),
    draft: data?.draft === true,
    publishedAt: line(data?.publishedAt),
    withdrawn: at ? { at } : undefined,
  };
}
