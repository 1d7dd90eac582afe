/**
 * `npm run fuzz [requests] [seed]`: hostile requests to the fixture edition, then 500 hostile changes
 * to its stories and the paper's own. Ends with 1 where anything was wrong, and names it.
 */
import { fuzzContent } from '../e2e/fuzz/fuzz-content.ts';
import { fuzzRequests } from '../e2e/fuzz/fuzz-requests.ts';
import { serveFixture } from '../e2e/fuzz/serve-fixture.ts';

const [count = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(3).map(Number);
const mutations = 500;
const faults: string[] = [];
console.log(`seed ${seed}`);

if (count > 0) {
  const served = await serveFixture(3120);
  const memory = [served.megabytes()];
  const run = await fuzzRequests(served.port, {
    count,
    seed,
    progress: (done) => {
      memory.push(served.megabytes());
      console.log(`${done} requests; the server holds ${memory.at(-1)} MB`);
    },
  });
  faults.push(...run.faults);
  const front = await fetch(`http://localhost:${served.port}/`);
  if (front.status !== 200) faults.push(`the front page answers ${front.status} afterwards`);
  await served.stop();
  const statuses = [...run.statuses].sort(([a], [b]) => a - b);
  console.log(`${count} requests: ${statuses.map((pair) => pair.join(' × ')).join(', ')}`);
  console.log(`slowest ${Math.round(run.slowest)} ms; memory ${memory.join(', ')} MB`);
}

for (const folder of ['e2e/content', 'content']) {
  const run = await fuzzContent(folder, { count: mutations / 2, seed });
  faults.push(...run.faults);
  console.log(`${mutations / 2} changed stories of ${folder}: ${run.refused} refused`);
}

console.log([...faults, `${faults.length} faults with seed ${seed}`].join('\n'));
process.exit(faults.length === 0 ? 0 : 1);
