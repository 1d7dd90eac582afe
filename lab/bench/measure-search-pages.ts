/** Searches as readers ask them: whole pages, from our own server, over several connections. */
import { once } from 'node:events';
import { join } from 'node:path';
import { requestMany, type Answered, type Pace } from './request-many.ts';
import { writeContentFolder } from './content-folder.ts';
import { median } from './median.ts';
import { watchMemory } from './process-memory.ts';
import type { SearchLoad, SearchPages } from './results.ts';
import { benchEdition } from './scratch.ts';
import { distinctSearches, readersSearches } from './search-requests.ts';
import type { Settings } from './settings.ts';
import { freePort, start, stop, untilServing, type Started } from '../../e2e/processes.ts';

type How = Settings['searchPages'];

export async function measureSearchPages(
  scratch: string,
  stories: number,
  how: How,
): Promise<SearchPages> {
  const { dir, slugs } = await writeContentFolder(join(scratch, `searched-${stories}`), stories, 1);
  const { origin, variables } = benchEdition(dir, await freePort());
  const run = (command: string) => start(['node', 'scripts/run.mjs', command], variables, scratch);
  console.error(`bench: building an edition of ${stories} stories to search`);
  const building = run('build');
  const [code] = (await once(building.child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build stopped:\n${building.said()}`);

  const serve = async <T>(use: (server: Started) => Promise<T>): Promise<T> => {
    const server = run('start');
    try {
      return await use(server);
    } catch (error) {
      console.error(server.said().slice(-3000));
      throw error;
    } finally {
      await stop(server);
    }
  };
  const { connections } = how;
  const pages = ['/', ...[slugs[0], slugs.at(-1)].map((slug) => `/articles/${slug}`)];
  return {
    ...(await serve((server) => timeFirstSearch(server, origin))),
    connections,
    ...(await serve((server) => searchUnderLoad(server, origin, pages, how))),
  };
}

async function timeFirstSearch(server: Started, origin: string) {
  const begun = performance.now();
  await untilServing(server, `${origin}/about`, 120, 20);
  const ready = performance.now();
  await untilServing(server, origin + distinctSearches(1).join(''), 5);
  return {
    readyMs: Math.round(ready - begun),
    firstMs: Math.round(performance.now() - ready),
  };
}

/** @param pages are served before: what making pages takes of the memory is not search's */
async function searchUnderLoad(
  server: Started,
  origin: string,
  pages: string[],
  { connections, requests, rounds, perSecond }: How,
) {
  const endServing = watchMemory(server.pid);
  for (const page of pages) await untilServing(server, origin + page, 120);
  const before = endServing();

  const endWatch = watchMemory(server.pid);
  await requestMany(origin, distinctSearches(requests), { connections });
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
    console.error(`bench: ${rounds} times ${requests} searches, ${searches}`);
    const answered: Answered[] = [];
    while (answered.length < rounds) answered.push(await requestMany(origin, paths(++round), pace));
    const middle = (of: keyof Answered) => median(answered.map((each) => each[of]));
    const rate = pace.perSecond ?? null;
    const figures = { perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99') };
    loads.push({ searches, rate, asked: rounds * requests, ...figures });
  }
  const most = endWatch();
  return { addedBytes: before === null || most === null ? null : most - before, loads };
}
