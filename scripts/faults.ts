/** `npm run faults`: what readers see while things break. Needs nginx; takes some minutes. */
import { makeScratch } from './bench/scratch.ts';
import { freePort, stop } from './bench/started.ts';
import { end, startInstance } from '../e2e/faults/instance.ts';
import { pause, startLoad } from '../e2e/faults/load.ts';
import { buildNewEdition, newWords, startLooking, takeOver } from '../e2e/faults/new-edition.ts';
import { outlastOutage } from '../e2e/faults/outage.ts';
import { breakPictures } from '../e2e/faults/pictures.ts';
import { hasNginx, startProxy } from '../e2e/faults/proxy.ts';
import { compareWithFile } from '../e2e/faults/speed.ts';

if (!hasNginx()) throw new Error('The fault runs need nginx; Debian has it as nginx.');
const scratch = makeScratch();
const story = '/articles/the-whole-story';
let faults = 0;

function check(sentence: string, holds: boolean, found: string): void {
  console.log(`${holds ? 'ok   ' : 'FAULT'} ${sentence} (${found})`);
  if (!holds) faults += 1;
}

/** Goes through a change while readers ask, with seconds of peace before and after. */
async function underLoad(sentence: string, change: () => Promise<void>): Promise<void> {
  const load = startLoad(proxy.origin);
  await pause(3);
  await change();
  await pause(5);
  const { asked, failures } = await load.stop();
  const found = `${asked} asked, ${failures.length} lost ${failures.slice(0, 3).join('; ')}`;
  check(sentence, failures.length === 0, found);
}

const ports: [number, number] = [await freePort(), await freePort()];
// One after the other: the first may build.
let first = await startInstance(scratch, ports[0]);
let second = await startInstance(scratch, ports[1]);
const proxy = await startProxy(scratch, ports);

await underLoad('the first instance is killed and comes back', async () => {
  await end(first, 'SIGKILL');
  await pause(3);
  first = await startInstance(scratch, ports[0]);
});
await underLoad('the second instance is killed and comes back', async () => {
  await end(second, 'SIGKILL');
  await pause(3);
  second = await startInstance(scratch, ports[1]);
});

const variables = await buildNewEdition(scratch);
const looking = startLooking(proxy.origin);
await underLoad('a new edition takes over, one instance after the other', async () => {
  const change = await takeOver(scratch, [first, second], ports, proxy.origin, variables);
  [first, second] = change.instances;
  const found = `${change.files} files, ${change.lost.length} lost ${change.lost.slice(0, 3).join('; ')}`;
  check('the files of both editions come while both are there', change.lost.length === 0, found);
});
// Past the 30 s that a page may be kept, and the 60 s that it may be stale.
await pause(95);
const { pages, lost } = await looking.stop();
const seen = `${pages.old} old, ${pages.new} new, ${lost.length} lost ${lost.slice(0, 3).join('; ')}`;
check(
  'a reader goes from one to the other with every picture',
  pages.new > 0 && !lost.length,
  seen,
);
const page = await (await fetch(proxy.origin + story)).text();
check('the new edition is what readers get', page.includes(newWords), story);

const { cached, file, ratio } = await compareWithFile(proxy, story);
const rates = `${Math.round(cached)} to ${Math.round(file)} a second, ratio ${ratio.toFixed(2)}`;
check('the cached story is as fast as a file, 0.9 at least', ratio >= 0.9, rates);
await Promise.all([first, second, proxy.process].map(stop));

await outlastOutage(scratch, check);
await breakPictures(scratch, check);
console.log(`${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
