/** Searches as readers ask them: whole pages, from our own server, over several connections. */
import { once } from 'node:events';
import { join } from 'node:path';
import { askMany, type Answered, type Pace } from './ask-many.ts';
import { writeContentFolder } from './content-folder.ts';
import { median } from './median.ts';
import { watchMemory } from './process-memory.ts';
import type { SearchLoad, SearchPages } from './results.ts';
import { benchEdition } from './scratch.ts';
import { distinctSearches, readersSearches } from './search-requests.ts';
import type { Settings } from './settings.ts';
import { freePort, start, stop, untilServing } from './started.ts';

type How = Settings['searchPages'];

export async function measureSearchPages(
  scratch: string,
  stories: number,
  { connections, requests, rounds, perSecond }: How,
): Promise<SearchPages> {
  const { dir } = await writeContentFolder(join(scratch, `searched-${stories}`), stories, 1);
  const { origin, variables } = benchEdition(dir, await freePort());
  const run = (command: string) => start(['node', 'scripts/run.mjs', command], variables, scratch);
  console.error(`bench: building an edition of ${stories} stories to search`);
  const building = run('build');
  const [code] = (await once(building.child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build stopped:\n${building.said()}`);

  const server = run('start');
  try {
    const begun = performance.now();
    const endStart = watchMemory(server.pid);
    await untilServing(server, `${origin}/about`, 120, 20);
    const ready = performance.now();
    const { sum: before } = endStart();

    const endWatch = watchMemory(server.pid);
    const [first = '', ...warmUp] = distinctSearches(1 + requests);
    await untilServing(server, origin + first, 5);
    const firstMs = Math.round(performance.now() - ready);
    await askMany(origin, warmUp, { connections });
    const ways: [SearchLoad['searches'], (round: number) => string[], Pace][] = [
      ['each another', (round) => distinctSearches(requests, 10_000 * round), { connections }],
      ['as readers do', (round) => readersSearches(requests, 10_000 * round), { connections }],
    ];
    const atARate = ways.map(([searches, paths, pace]): (typeof ways)[number] => {
      return [searches, paths, { ...pace, perSecond }];
    });
    const loads: SearchLoad[] = [];
    let round = 0;
    for (const [searches, paths, pace] of [...ways, ...atARate]) {
      console.error(`bench: ${stories} stories, ${rounds} times ${requests} searches, ${searches}`);
      const answered: Answered[] = [];
      while (answered.length < rounds) answered.push(await askMany(origin, paths(++round), pace));
      const middle = (of: keyof Answered) => median(answered.map((each) => each[of]));
      const rate = pace.perSecond ?? null;
      const figures = { perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99') };
      loads.push({ searches, rate, asked: rounds * requests, ...figures });
    }
    const { sum: most } = endWatch();
    const addedBytes = before === null || most === null ? null : most - before;
    return { readyMs: Math.round(ready - begun), firstMs, addedBytes, connections, loads };
  } catch (error) {
    console.error(server.said().slice(-3000));
    throw error;
  } finally {
    await stop(server);
  }
}
