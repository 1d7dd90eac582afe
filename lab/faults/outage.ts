/** Both instances go, shortly before a story is withdrawn by its own date. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, stop } from '../../e2e/processes.ts';
import type { Check } from './check.ts';
import { end, fixtureVariables, startInstance } from './instance.ts';
import { ask, pause } from './load.ts';
import { startProxy } from '../bench/proxy.ts';

/** It is withdrawn at midnight. */
const story = '/articles/narwhalberry-autumn';
const clock = {
  FAKE_CLOCK: '2099-10-26T23:58:50+01:00',
  NODE_OPTIONS: '--import ./e2e/fake-clock.mjs',
};

export async function outlastOutage(scratch: string, check: Check): Promise<void> {
  const ports: [number, number] = [await freePort(), await freePort()];
  const variables = { ...fixtureVariables, ...clock };
  const instances = [
    await startInstance(scratch, ports[0], variables),
    await startInstance(scratch, ports[1], variables),
  ];
  // In a folder of its own, so that its cache is empty.
  const folder = join(scratch, 'outage');
  mkdirSync(folder);
  const proxy = await startProxy(folder, ports);
  const cached = await fetch(proxy.origin + story, { headers: { 'Accept-Encoding': 'gzip, br' } });
  const caching = cached.headers.get('cache-control') ?? '';
  const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(caching)?.[1]);
  await ask(`${proxy.origin}/articles/nobody-wrote-this`);
  await Promise.all(instances.map((instance) => end(instance, 'SIGKILL')));

  await pause(seconds('s-maxage') + 2);
  const stale = await ask(proxy.origin + story);
  check('a cached story comes while both are away', stale === 200, String(stale));
  const missing = await ask(`${proxy.origin}/articles/nobody-wrote-this`);
  check('a missing page is not kept for that', missing === 502, String(missing));
  await pause(seconds('stale-if-error') - 1);
  const late = await ask(proxy.origin + story);
  check('it no longer comes once it is withdrawn', late === 502, `${late}, ${caching}`);
  await stop(proxy.process);
}
