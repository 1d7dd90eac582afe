/** What older stories lack and nobody is stopped by: credits, alts and standfirsts that somebody may know still. */
import type { Gap, Problem } from '../lint/problem.ts';
import type { DeskStory } from './arrange-desk.ts';

/** A file with what it lacks. */
export type GapsRow = {
  file: string;
  /** Undefined for what is no story: a standing page, an entry of a live story. */
  story: Pick<DeskStory, 'slug' | 'title' | 'publishedAt'> | undefined;
  gaps: (Problem & { gap: Gap })[];
};

/** @returns the newest story first, and last what is none */
export function gapsIn(stories: DeskStory[], problems: Problem[]): GapsRow[] {
  const byFile = new Map(stories.map((story) => [story.file, story]));
  const rows = new Map<string, GapsRow>();
  for (const problem of problems) {
    const { file, gap } = problem;
    if (!gap) continue;
    const row = rows.get(file) ?? { file, story: byFile.get(file), gaps: [] };
    row.gaps.push({ ...problem, gap });
    rows.set(file, row);
  }
  return [...rows.values()].sort((a, b) => time(b) - time(a) || a.file.localeCompare(b.file));
}

/** A draft without a date stands before all others. */
function time({ story }: GapsRow): number {
  return story ? Date.parse(story.publishedAt ?? '') || Number.MAX_VALUE : 0;
}

const names: Record<Gap, [one: string, more: string]> = {
  credit: ['unknown credit', 'unknown credits'],
  alt: ['missing alt', 'missing alts'],
  standfirst: ['missing standfirst', 'missing standfirsts'],
};

/** `12 unknown credits, 1 missing alt`; empty where nothing is lacking */
export function countGaps(problems: Problem[]): string {
  return (Object.keys(names) as Gap[])
    .flatMap((gap) => {
      const count = problems.filter((problem) => problem.gap === gap).length;
      return count > 0 ? `${count} ${names[gap][count === 1 ? 0 : 1]}` : [];
    })
    .join(', ');
}
