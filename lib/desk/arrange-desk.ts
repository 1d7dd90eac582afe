/** The rows of the desk: every story there is, what this preview changes first, then the newest. */
import { formerSlug } from '../addresses/former-addresses.ts';
import type { Problem } from '../lint/problem.ts';
import type { Visible } from '../archive/visibility.ts';
import { stateOf, type State } from '../archive/visibility.ts';
import type { Comparison, DeskFile, FileChange } from './desk-file.ts';
import { standingOf, standingOfGone, standings, type Standing } from './standing.ts';

/** A story with the files that it is made of. */
export type DeskStory = Visible & {
  slug: string;
  title: string;
  file: string;
  /** The originals of its pictures. */
  pictures: string[];
  section: string;
  series: string | undefined;
  authors: string[];
  aliases: string[];
  withdrawn?: { at: string; reason: string } | undefined;
};

export type DeskRow = {
  slug: string;
  title: string;
  standing: Standing;
  /** Undefined for a story whose file is gone. */
  state: State | undefined;
  /** What of it differs from the published branch. */
  changes: { file: string; change: FileChange }[];
  problems: Problem[];
  story: DeskStory | undefined;
  /** Where it is now, for a story that moved. */
  movedTo?: string;
};

export type Desk = {
  rows: DeskRow[];
  /** What the lint found in files that are no story here: other kinds, and what could not be built. */
  otherProblems: Problem[];
  /** What differs beside the stories and their pictures. */
  otherChanges: { file: string; change: FileChange }[];
};

type Checked = Pick<DeskFile, 'problems' | 'comparison'>;

export function arrangeDesk(stories: DeskStory[], checked: Checked, now: Date): Desk {
  const { problems, comparison } = checked;
  const byFile = problemsByFile(problems);
  const rows = [
    ...stories.map((story) => rowOf(story, byFile, comparison, now)),
    ...goneRows(stories, comparison, now),
  ];
  const owned = new Set(stories.flatMap(filesOf));
  return {
    rows: rows.sort(byStandingThenNewest),
    otherProblems: problems.filter(({ file }) => !owned.has(file)),
    otherChanges: changesOf(comparison).filter(
      ({ file }) => !owned.has(file) && !/\/articles\/.*\.mdx$/.test(file),
    ),
  };
}

type ProblemsByFile = Map<string, Problem[]>;

function problemsByFile(problems: Problem[]): ProblemsByFile {
  const byFile: ProblemsByFile = new Map();
  for (const problem of problems) {
    const known = byFile.get(problem.file);
    if (known) known.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return byFile;
}

function rowOf(
  story: DeskStory,
  problems: ProblemsByFile,
  comparison: Comparison,
  now: Date,
): DeskRow {
  const own = filesOf(story);
  const changes =
    comparison.kind === 'none'
      ? []
      : own.flatMap((file) => {
          const change = comparison.files[file];
          return change ? [{ file, change }] : [];
        });
  return {
    slug: story.slug,
    title: story.title,
    standing: standingOf(story, {
      before: beforeOf(story, comparison),
      known: comparison.kind === 'compared',
      edited: changes.length > 0,
      now,
    }),
    state: stateOf(story, now),
    changes,
    problems: own.flatMap((file) => problems.get(file) ?? []),
    story,
  };
}

function beforeOf(story: DeskStory, comparison: Comparison): Visible | undefined {
  if (comparison.kind === 'none') return undefined;
  // A file that moved between folders keeps its slug, and so its address.
  const before = comparison.before[story.slug];
  return before ?? (comparison.files[story.file] === undefined ? story : undefined);
}

function goneRows(stories: DeskStory[], comparison: Comparison, now: Date): DeskRow[] {
  if (comparison.kind === 'none') return [];
  const present = new Set(stories.map(({ slug }) => slug));
  const aliases = new Map(
    stories.flatMap(({ slug, aliases }) =>
      aliases.map((alias) => [formerSlug(alias), slug] as const),
    ),
  );
  return Object.entries(comparison.before).flatMap(([slug, before]) => {
    // A file that is there and has no story holds an error, which is told as such.
    if (present.has(slug) || comparison.files[before.file] !== 'removed') return [];
    const movedTo = aliases.get(slug);
    const standing = standingOfGone(before, movedTo !== undefined, now);
    if (!standing) return [];
    const changes = [{ file: before.file, change: 'removed' as const }];
    const row = { slug, title: before.title, standing, changes, problems: [] };
    return [{ ...row, state: undefined, story: undefined, ...(movedTo && { movedTo }) }];
  });
}

function filesOf({ file, pictures }: DeskStory): string[] {
  return [file, ...pictures];
}

function changesOf(comparison: Comparison): Desk['otherChanges'] {
  if (comparison.kind === 'none') return [];
  return Object.entries(comparison.files).map(([file, change]) => ({ file, change }));
}

const order = Object.keys(standings);

function byStandingThenNewest(a: DeskRow, b: DeskRow): number {
  return (
    order.indexOf(a.standing) - order.indexOf(b.standing) ||
    time(b) - time(a) ||
    a.slug.localeCompare(b.slug)
  );
}

/** A draft without a date stands before all others. */
function time({ story }: DeskRow): number {
  return story?.publishedAt ? Date.parse(story.publishedAt) : Number.MAX_VALUE;
}
