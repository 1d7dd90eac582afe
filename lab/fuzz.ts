/**
 * `npm run fuzz [-- requests seed]`: hostile requests to the fixture edition, then 500 hostile changes
 * to its stories and the paper's own. Names each that went wrong, and ends with 1 where one did.
 */
import { fuzzContent } from './fuzz/fuzz-content.ts';
import { fuzzRequests } from './fuzz/fuzz-requests.ts';
import { serveFixture } from './fuzz/serve-fixture.ts';
import { freePort } from '../e2e/processes.ts';

const [requests = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(3).map(Number);
const changes = 250;
const folders = ['e2e/content', 'content'];
const faults: string[] = [];
console.log(
  `fuzz: ${requests} requests, ${changes * folders.length} changed stories, seed ${seed}`,
);

if (requests > 0) {
  const served = await serveFixture(await freePort());
  const memory = [served.megabytes()];
  const run = await fuzzRequests(served.port, {
    count: requests,
    seed,
    progress: (done) => {
      memory.push(served.megabytes());
      console.log(`${done} of ${requests} requests; the server holds ${memory.at(-1)} MB`);
    },
  });
  faults.push(...run.faults);
  const front = await fetch(`http://localhost:${served.port}/`);
  if (front.status !== 200) throw new Error(`the front page answers ${front.status} afterwards`);
  await served.stop();
  const statuses = [...run.statuses].sort(([a], [b]) => a - b);
  console.log(`answers: ${statuses.map((pair) => pair.join(' × ')).join(', ')}`);
  console.log(`slowest ${Math.round(run.slowest)} ms; most memory ${Math.max(...memory)} MB`);
}

for (const folder of folders) {
  const run = await fuzzContent(folder, { count: changes, seed });
  faults.push(...run.faults);
  console.log(`${changes} changed stories of ${folder}: ${run.refused} told, the rest right`);
}

for (const fault of faults) console.log(`FAULT ${fault}`);
const tried = requests + changes * folders.length;
console.log(`fuzz: ${tried - faults.length} passed, ${faults.length} failed, seed ${seed}`);
process.exit(faults.length === 0 ? 0 : 1);
