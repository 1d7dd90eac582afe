/** What git remembers of a content folder's stories: what of them readers had once and have no more. */
import { basename, dirname, join } from 'node:path';
import { seenFrom, visibleEntry, type Visible } from '../../lib/archive/visibility.ts';
import type { FormerEntry } from '../../lib/lint/check-renamed-entries.ts';
import { isCorrection, type SeenCorrection } from '../../lib/lint/check-lost-corrections.ts';
import type { StoryHistory } from '../../lib/lint/story-history.ts';
import { readSource } from '../../lib/reader/source-file.ts';
import { readBlobs } from './git.ts';
import { publishedCommit } from './published-branch.ts';
import {
  isEntry,
  readPublishedLine,
  unchangedSince,
  versionsOf,
  type LineVersion,
  type PublishedLine,
} from './published-line.ts';

/**
 * Silent where there is no git, and about what a shallow clone does not hold. The working tree
 * counts as it lies, committed or not.
 */
export function storyHistory(
  contentDir: string,
  { isProduction = false, now = new Date() } = {},
): StoryHistory {
  return (since) => {
    const commit = publishedCommit(contentDir, isProduction);
    const asked = { commit: commit ?? '', since, now: now.getTime() };
    const line: PublishedLine =
      (commit && readPublishedLine(contentDir, asked)) || new Map<never, never>();
    const read = (versions: LineVersion[]) =>
      readBlobs(contentDir, [...new Set(versions.map(({ blob }) => blob))]);
    const past: Past = { contentDir, line, read, now: now.getTime() };
    const gone = (answered: ReadonlySet<string>, isOne: (id: string) => boolean) =>
      seenAndGone(
        past,
        [...line.keys()].filter((id) => isOne(id) && !answered.has(id)),
      );
    return {
      lostStories: (answered) => gone(answered, (id) => !id.includes('/')),
      lostEntries: (answered) => gone(answered, (id) => id.includes('/')),
      corrections: (stories) => {
        const isSame = unchangedSince(contentDir, commit);
        const each = stories.map((slugs) => versionsOf(line, slugs));
        // What the folder says itself is known.
        const wanted = each.map((versions) => versions.filter((one) => !isSame(one)));
        const texts = read(wanted.flat());
        const wasThere = storiesThere(past);
        return wanted.map((versions) =>
          versions.filter(wasThere).map((one) => correctionsIn(one, texts, past.now)),
        );
      },
    };
  };
}

/** Of an entry nobody saw what stood there while its story was not yet published. */
function storiesThere({ line, read, now }: Past): (version: LineVersion) => boolean {
  const from = new Map<string, number>();
  const seenSince = (slug: string) => {
    const versions = line.get(slug) ?? [];
    const texts = read(versions);
    return Math.min(
      ...versions.map((one) => seenFrom(fieldsOf(one, texts), one) ?? Infinity),
      Infinity,
    );
  };
  return ({ path, until }) => {
    if (!isEntry(path)) return true;
    const slug = basename(dirname(path));
    const since = from.get(slug) ?? seenSince(slug);
    from.set(slug, since);
    return since <= Math.min(until, now);
  };
}

type Read = (versions: LineVersion[]) => Map<string, string>;
type Past = { contentDir: string; line: PublishedLine; read: Read; now: number };

function seenAndGone(past: Past, ids: string[]): FormerEntry[] {
  const { contentDir, line, read, now } = past;
  const gone = ids.map((id) => [id, line.get(id)!] as const);
  const texts = read(gone.flatMap(([, versions]) => versions));
  const wasThere = storiesThere(past);
  const cameAt = (id: string) => line.get(id)?.at(-1)?.from ?? Infinity;
  return gone.flatMap(([slug, versions]) => {
    const [newest] = versions;
    if (!newest || !versions.some((one) => wasSeen(one, texts, now) && wasThere(one))) return [];
    const text = texts.get(newest.blob) ?? '';
    const wasGoneBefore = (id: string) => newest.until <= cameAt(id);
    return [{ file: join(contentDir, newest.path), slug, text, wasGoneBefore }];
  });
}

function wasSeen(version: LineVersion, texts: Map<string, string>, now: number): boolean {
  return (seenFrom(fieldsOf(version, texts), version) ?? Infinity) <= now;
}

/** The corrections of a version that readers saw. */
function correctionsIn(
  version: LineVersion,
  texts: Map<string, string>,
  now: number,
): SeenCorrection[] {
  // Most texts have none, and to parse one costs more than to look.
  if (!texts.get(version.blob)?.includes('corrections:') || !wasSeen(version, texts, now))
    return [];
  const { corrections } = fieldsOf(version, texts);
  return Array.isArray(corrections) ? corrections.filter(isCorrection) : [];
}

function fieldsOf(
  { path, blob }: LineVersion,
  texts: Map<string, string>,
): Visible & { corrections?: unknown } {
  const { data, problems } = readSource(path, texts.get(blob) ?? '');
  // A text that cannot be read no build took.
  const fields = ((problems.every(({ warning }) => warning) && data) || {}) as Visible & {
    at: string;
    corrections?: unknown;
  };
  return isEntry(path) ? { ...visibleEntry(fields), corrections: fields.corrections } : fields;
}
