/** Seconds to write the search index, its size, and what it takes to ask it, alone and through our server. */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeSearchIndex } from '../../lib/search/write-index.ts';
import { measureSearchPages } from './measure-search-pages.ts';
import { median } from './median.ts';
import type { Asked, SearchAt } from './results.ts';
import { makeSearchStories } from './search-stories.ts';
import type { Settings } from './settings.ts';

export async function measureSearch(
  scratch: string,
  stories: number,
  runs: number,
  { queries, searchPages }: Settings,
): Promise<SearchAt> {
  const file = join(scratch, `search-${stories}.sqlite`);
  const all = makeSearchStories(stories);
  const seconds: number[] = [];
  for (let run = 1; run <= runs; run++) {
    const started = performance.now();
    writeSearchIndex(file, all);
    seconds.push(Number(((performance.now() - started) / 1000).toFixed(2)));
    console.error(
      `bench: search index of ${stories} stories, ${run} of ${runs}: ${seconds.at(-1)} s`,
    );
  }
  const asking = ['scripts/run.mjs', 'lab/bench/query-index', file, String(queries)];
  const { stdout } = await promisify(execFile)(process.execPath, asking);
  return {
    stories,
    build: { seconds: Number(median(seconds).toFixed(2)), runs: seconds },
    fileBytes: statSync(file).size,
    ...(JSON.parse(stdout) as Asked),
    pages: await measureSearchPages(scratch, stories, searchPages),
  };
}
