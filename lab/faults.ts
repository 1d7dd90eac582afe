/** `npm run faults`: what readers see while things break. Takes some minutes; ends with 1 where they saw it. */
import { readEnvironment } from '../lib/edition/environment.ts';
import { makeScratch } from './bench/scratch.ts';
import { ensureEdition } from '../scripts/build/ensure-edition.ts';
import { makeEdition } from '../lib/edition/edition-folders.ts';
import { countChecks } from './faults/check.ts';
import { fixtureVariables } from './faults/instance.ts';
import { liveEvening } from './faults/evening.ts';
import { outlastOutage } from './faults/outage.ts';
import { breakPictures } from './faults/pictures.ts';
import { changeEdition } from './faults/change-edition.ts';
import { openBomb } from './faults/memory-bomb.ts';
import { crowdPictures } from './faults/picture-crowd.ts';
import { hasNginx } from './bench/proxy.ts';
import { breakBuild } from './faults/rebuild.ts';
import { breakReplicas } from './faults/replicas.ts';
import { startWatched } from './faults/watched-paper.ts';

const scratch = makeScratch();
const counted = countChecks();
const { check } = counted;
const started = Date.now();

const runs: [string, () => Promise<void>][] = [
  ['pictures: the cache, its disk, the originals', () => breakPictures(scratch, check, 3)],
  [
    'pictures: a thousand readers, leaving, waiting, slow',
    () => crowdPictures(scratch, check, 1000),
  ],
  ['pictures: a memory bomb', () => openBomb(scratch, check)],
  ['a build under the server of the one before', () => breakBuild(scratch, check)],
  ['one machine: a change of edition, and a killed server', () => changeEdition(scratch, check)],
  [
    'an evening of live coverage: 300 entries, 50 readers',
    async () => {
      const paper = await startWatched(scratch);
      const evening = { ...paper, entries: 300, readers: 50, rest: 10, pace: 1 };
      await liveEvening(evening, check).finally(paper.stop);
    },
  ],
];
if (hasNginx()) {
  runs.unshift(
    ['two instances behind nginx', () => breakReplicas(scratch, check)],
    ['both instances gone, before an instant', () => outlastOutage(scratch, check)],
  );
} else {
  console.log('left out: two instances behind nginx (not installed)');
}

await ensureEdition(makeEdition(readEnvironment(fixtureVariables)));
for (const [name, run] of runs) {
  console.log(`── ${name}, after ${Math.round((Date.now() - started) / 1000)} s`);
  // A run that cannot go on is a fault like any other, and the next one is tried.
  await run().catch((error: unknown) => {
    check(`${name}: went on to its end`, false, String(error));
  });
}

const { passed, failed } = counted;
console.log(`\n${failed.map((sentence) => `FAULT ${sentence}\n`).join('')}`);
console.log(
  `${passed} passed, ${failed.length} failed in ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exit(failed.length === 0 ? 0 : 1);
