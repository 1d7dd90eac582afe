/** Seconds and memory of a cold build and of one after a changed sentence, ours and the peers' in turn. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce, type TimedBuild } from './build-once.ts';
import { writeContentFolder } from './content-folder.ts';
import { median } from './median.ts';
import type { Peers } from './peers/open-peers.ts';
import { makePeerEdition } from './peers/peer-edition.ts';
import { keptFoldersOf } from './photos-of.ts';
import type { Build, BuildFigures, BuildsAt } from './results.ts';
import { benchEdition, forgetBuild, forgetContent } from './scratch.ts';

/** One for all: peers make their pictures while they build, ours are made apart from it. */
const photos = 1;

export const ownBuild = ['node', 'scripts/run.mjs', 'build'];

type Builder = {
  name: string;
  command: string[];
  variables: Record<string, string>;
  forget: () => void;
  /** All but the compiled code. */
  forgetContent?: () => void;
  storyFile: (slug: string) => string;
};

export async function measureBuilds(
  scratch: string,
  stories: number,
  runs: number,
  { checkouts }: Peers,
): Promise<BuildsAt> {
  const content = await writeContentFolder(join(scratch, `built-${stories}`), stories, photos);
  const made = benchEdition(content.dir, 3000);
  const pictures = await keptFoldersOf(content.dir);
  const own: Builder = {
    name: 'Broadsheet',
    command: ownBuild,
    variables: made.variables,
    forget: () => {
      forgetBuild(made, pictures);
    },
    forgetContent: () => {
      forgetContent(made, pictures);
    },
    storyFile: content.fileOf,
  };
  const peers = checkouts.map((checkout) => makePeerEdition(checkout, content, scratch));
  // In the middle of the archive: no front page shows it.
  const changed = content.slugs[Math.floor(stories / 2)] ?? '';
  const builders: Builder[] = [own, ...peers];
  const timed = builders.map((builder) => ({
    builder,
    cold: [] as TimedBuild[],
    rebuilds: [] as TimedBuild[],
    codeKept: [] as TimedBuild[],
  }));
  for (let run = 1; run <= runs; run++) {
    for (const { builder, cold, rebuilds, codeKept } of timed) {
      const what = `build of ${stories} stories by ${builder.name}, ${run} of ${runs}`;
      builder.forget();
      cold.push(await buildOnce(builder, scratch, `cold ${what}`));
      changeSentence(builder.storyFile(changed), run);
      rebuilds.push(await buildOnce(builder, scratch, `second ${what}`));
      if (!builder.forgetContent) continue;
      builder.forgetContent();
      codeKept.push(await buildOnce(builder, scratch, `build with the code kept, ${what}`));
    }
  }
  for (const { builder } of timed) builder.forget();
  const [ours, ...theirs] = timed.map(figuresOf);
  if (ours === undefined) throw new Error('Nothing was built.');
  return {
    stories,
    ...ours,
    peers: Object.fromEntries(
      theirs.map((figures, i): [string, BuildFigures] => [peers[i]!.name, figures]),
    ),
  };
}

export function changeSentence(file: string, run: number): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/( is public)[^.]*\.\n$/, `$1 since day ${run}.\n`));
}

function figuresOf({
  cold,
  rebuilds,
  codeKept,
}: {
  cold: TimedBuild[];
  rebuilds: TimedBuild[];
  codeKept: TimedBuild[];
}): BuildFigures {
  return {
    cold: summary(cold),
    rebuild: summary(rebuilds),
    ...(codeKept.length > 0 && { codeKept: summary(codeKept) }),
    peakSumBytes: highest(cold.map(({ peak }) => peak)),
  };
}

export function summary(builds: TimedBuild[]): Build {
  const runs = builds.map(({ seconds }) => Number(seconds.toFixed(1)));
  return { seconds: Number(median(runs).toFixed(1)), runs };
}

function highest(peaks: (number | null)[]): number | null {
  const known = peaks.filter((peak) => peak !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
