/** What a build takes of a paper whose pictures are as large as cameras make them: they are opened once. */
import { join } from 'node:path';
import { buildOnce, type TimedBuild } from './build-once.ts';
import { writeContentFolder } from './content-folder.ts';
import { drawOriginal } from './draw-photo.ts';
import { changeSentence, ownBuild, summary } from './measure-builds.ts';
import { keptFoldersOf } from './photos-of.ts';
import type { Originals } from './results.ts';
import { benchEdition, forgetBuild } from './scratch.ts';

const stories = 100;

export async function measureOriginals(
  scratch: string,
  { originals, runs }: { originals: number; runs: number },
): Promise<Originals> {
  const dir = join(scratch, 'originals');
  const content = await writeContentFolder(dir, stories, originals, drawOriginal);
  const made = benchEdition(dir, 3000);
  const building = { command: ownBuild, variables: made.variables };
  const pictures = await keptFoldersOf(dir);
  const cold: TimedBuild[] = [];
  const rebuilds: TimedBuild[] = [];
  for (let run = 1; run <= runs; run++) {
    const what = `build with ${originals} originals, ${run} of ${runs}`;
    forgetBuild(made, pictures);
    cold.push(await buildOnce(building, scratch, `cold ${what}`));
    changeSentence(content.fileOf(content.slugs[stories / 2] ?? ''), run);
    rebuilds.push(await buildOnce(building, scratch, `second ${what}`));
  }
  forgetBuild(made, pictures);
  return { stories, originals, cold: summary(cold), rebuild: summary(rebuilds) };
}
