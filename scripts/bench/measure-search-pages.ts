/** Searches as readers ask them: whole pages, from our own server, over several connections. */
import { once } from 'node:events';
import { join } from 'node:path';
import { askMany, type Pace } from './ask-many.ts';
import { writeContentFolder } from './content-folder.ts';
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
  { connections, requests, perSecond }: How,
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
    const ways: [SearchLoad['searches'], string[], Pace][] = [
      ['each another', distinctSearches(requests, 10_000), { connections }],
      ['as readers do', readersSearches(requests, 20_000), { connections }],
      ['each another', distinctSearches(requests, 30_000), { connections, perSecond }],
      ['as readers do', readersSearches(requests, 40_000), { connections, perSecond }],
    ];
    const loads: SearchLoad[] = [];
    for (const [searches, paths, pace] of ways) {
      console.error(`bench: ${stories} stories, ${paths.length} searches, ${searches}`);
      const answered = await askMany(origin, paths, pace);
      loads.push({ searches, rate: pace.perSecond ?? null, ...answered });
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
