/** What git remembers of a content folder's stories: which were published and have no file any more. */
import { basename, join } from 'node:path';
import type { FormerStory, StoryHistory } from '../../lib/lint/check-lost-stories.ts';
import { readSource } from '../../lib/reader/source-file.ts';
import { stateOf, type Visible } from '../../lib/archive/visibility.ts';
import { git, readBlobs } from './git.ts';

/** One text of a file, with the instants at which it came and at which another took its place. */
type Version = { blob: string; until: number };

/**
 * Silent where there is no git, and about what a shallow clone does not hold. The working tree
 * counts as it lies, committed or not. Only this branch's own line is followed, so that what a
 * pull request wrote and renamed before it was merged was never an address.
 */
export function storyHistory(contentDir: string, now = new Date()): StoryHistory {
  return (answered, since) => {
    const log = git(contentDir, [
      'log',
      ...['--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--relative'],
      ...['--format=%ct', '--', 'articles'],
    ]);
    const gone = [...readVersions(log?.toString() ?? '', now, since)].filter(
      ([path]) => path.endsWith('.mdx') && !answered.has(slugOf(path)),
    );
    const texts = readBlobs(
      contentDir,
      gone.flatMap(([, versions]) => versions.map(({ blob }) => blob)),
    );
    const stories = gone.flatMap(([path, versions]) => {
      const wasPublished = versions.some(({ blob, until }) =>
        isPublished(texts.get(blob), path, new Date(until)),
      );
      const text = texts.get(versions[0]?.blob ?? '') ?? '';
      return wasPublished ? [{ file: join(contentDir, path), slug: slugOf(path), text }] : [];
    });
    return latestOfEach(stories);
  };
}

const slugOf = (path: string) => basename(path, '.mdx');

/** A file that moved between folders before it went is one story: git tells the latest first. */
function latestOfEach(stories: FormerStory[]): FormerStory[] {
  return stories.filter(({ slug }, i) => stories.findIndex((other) => other.slug === slug) === i);
}

/** @returns the versions of each file that ever was, newest first */
function readVersions(log: string, now: Date, since: number): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  const changedAt = new Map<string, number>();
  let committedAt = now.getTime();
  for (const line of log.split('\n')) {
    const [, blob = '', path = ''] = /^:\d+ \d+ [\da-f]+ ([\da-f]+) \w+\t(.+)$/.exec(line) ?? [];
    if (/^\d+$/.test(line)) committedAt = Number(line) * 1000;
    if (!path) continue;
    const known = versions.get(path) ?? [];
    // A deletion has the blob 000…; what it took away is told further down.
    if (!/^0+$/.test(blob) && committedAt > since)
      known.push({ blob, until: changedAt.get(path) ?? now.getTime() });
    versions.set(path, known);
    changedAt.set(path, committedAt);
  }
  return versions;
}

function isPublished(text: string | undefined, path: string, at: Date): boolean {
  const { data } = readSource(path, text ?? '');
  const { draft, publishedAt } = (data ?? {}) as Visible;
  return stateOf({ draft, publishedAt }, at) === 'published';
}
