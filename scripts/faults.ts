/** `npm run faults`: what readers see while things break. Needs nginx; takes some minutes. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { benchEdition, makeScratch } from './bench/scratch.ts';
import { freePort, stop } from './bench/started.ts';
import { wrk } from './bench/load-tools.ts';
import { end, startInstance } from '../e2e/faults/instance.ts';
import { ask, pause, startLoad } from '../e2e/faults/load.ts';
import { breakPictures } from '../e2e/faults/pictures.ts';
import { hasNginx, startProxy } from '../e2e/faults/proxy.ts';

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

const content = join(scratch, 'content');
cpSync('e2e/content', content, { recursive: true });
const file = join(content, 'articles/the-whole-story.mdx');
writeFileSync(file, `${readFileSync(file, 'utf8')}\nThe quick second edition.\n`);
const { variables } = benchEdition(content, await freePort());
const built = await startInstance(scratch, await freePort(), variables);
await stop(built);
await underLoad('a new edition takes over, one instance after the other', async () => {
  await end(first, 'SIGTERM');
  first = await startInstance(scratch, ports[0], variables);
  await pause(3);
  await end(second, 'SIGTERM');
  second = await startInstance(scratch, ports[1], variables);
});
// Past the 30 s that a page may be kept and the 60 s that it may be stale.
await pause(95);
const page = await (await fetch(proxy.origin + story)).text();
check('the new edition is what readers get', page.includes('quick second edition'), story);

await ask(proxy.origin + story);
await ask(`${proxy.origin}/articles/nobody-wrote-this`);
const packed = await packedBytes(proxy.origin + story);
writeFileSync(join(proxy.files, 'story.br'), packed);
const rate = async (url: string) => (await wrk.shoot(url, 16, 5)).perSecond;
const cached = await rate(proxy.origin + story);
const sent = await rate(`${proxy.filesOrigin}/story.br`);
const ratio = cached / sent;
const rates = `${Math.round(cached)} to ${Math.round(sent)} a second, ratio ${ratio.toFixed(2)}`;
check('the cached story is as fast as a file, 0.9 at least', ratio >= 0.9, rates);

await Promise.all([end(first, 'SIGKILL'), end(second, 'SIGKILL')]);
await pause(35);
const stale = await ask(proxy.origin + story);
check('the cached story comes while both are away', stale === 200, String(stale));
const missing = await ask(`${proxy.origin}/articles/nobody-wrote-this`);
check('what was missing stays missing', missing === 404, String(missing));
await stop(proxy.process);

await breakPictures(scratch, check);
console.log(`${faults} faults`);
process.exit(faults === 0 ? 0 : 1);

/** The brotli form as it goes over the line, which `fetch` would unpack. */
function packedBytes(url: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done(Buffer.concat(chunks));
      });
    }).on('error', fail);
  });
}
