/** Seconds and memory of a cold build and of one after a changed sentence, as an editor waits for it. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContentFolder, type ContentFolder } from './content-folder.ts';
import { median } from './median.ts';
import { watchMemory, type Peak } from './process-memory.ts';
import type { Build, BuildsAt } from './results.ts';
import { benchEdition, forgetBuild, type BenchEdition } from './scratch.ts';
import { start, stop } from '../../e2e/processes.ts';

const photos = 20;
const buildMinutes = 20;

export async function measureBuilds(
  scratch: string,
  stories: number,
  runs: number,
): Promise<BuildsAt> {
  const content = await writeContentFolder(join(scratch, `built-${stories}`), stories, photos);
  const made = benchEdition(content.dir, 3000);
  const cold: Timed[] = [];
  const rebuilds: Timed[] = [];
  for (let run = 1; run <= runs; run++) {
    const what = `${stories} stories, ${run} of ${runs}`;
    forgetBuild(made);
    cold.push(await build(made, scratch, `cold build of ${what}`));
    changeSentence(content, run);
    rebuilds.push(await build(made, scratch, `rebuild of ${what}`));
  }
  forgetBuild(made);
  return {
    stories,
    cold: summary(cold),
    rebuild: summary(rebuilds),
    peakProcessBytes: highest(cold.map(({ peak }) => peak.process)),
    peakSumBytes: highest(cold.map(({ peak }) => peak.sum)),
  };
}

type Timed = { seconds: number; peak: Peak };

async function build(made: BenchEdition, scratch: string, what: string): Promise<Timed> {
  const started = performance.now();
  const command = ['node', 'scripts/run.mjs', 'build'];
  const building = start(command, made.variables, scratch);
  const endWatch = watchMemory(building.pid);
  const patience = setTimeout(() => void stop(building), buildMinutes * 60_000);
  const [code] = (await once(building.child, 'exit')) as [number | null];
  clearTimeout(patience);
  const peak = endWatch();
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The ${what} stopped:\n${building.said()}`);
  console.error(`bench: ${what}: ${seconds.toFixed(1)} s`);
  return { seconds, peak };
}

/** In a story from the middle of the archive, which no front page shows. */
function changeSentence({ slugs, fileOf }: ContentFolder, run: number): void {
  const file = fileOf(slugs[Math.floor(slugs.length / 2)] ?? '');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/( is public)[^.]*\.\n$/, `$1 since day ${run}.\n`));
}

function summary(builds: Timed[]): Build {
  const runs = builds.map(({ seconds }) => Number(seconds.toFixed(1)));
  return { seconds: Number(median(runs).toFixed(1)), runs };
}

function highest(peaks: (number | null)[]): number | null {
  const known = peaks.filter((peak) => peak !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
