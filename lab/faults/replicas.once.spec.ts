import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, stop, type Started } from '../../e2e/processes.ts';
import { end, startInstance } from './instance.ts';
import { pause, startLoad } from './load.ts';
import { hasNginx, startProxy } from '../bench/proxy.ts';
import { knownDictionary, startFakeOrigin, type FakeOrigin } from './fake-origin.ts';

test.skip(!hasNginx(), 'left out: nginx (not installed)');

let scratch: string;
let started: Started[];
let standIns: FakeOrigin[];
test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'broadsheet-replicas-'));
  started = [];
  standIns = [];
});
test.afterEach(async () => {
  await Promise.all([...started.map(stop), ...standIns.map((each) => each.stop())]);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** nginx before one stand-in for the paper, whose pages may be kept for a second. */
async function proxied() {
  const fakeOrigin = await startFakeOrigin();
  standIns.push(fakeOrigin);
  const proxy = await startProxy(scratch, [fakeOrigin.port, await freePort()]);
  started.push(proxy.process);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const accepted = { 'Accept-Encoding': 'identity', ...headers };
    const answer = await fetch(proxy.origin + path, { headers: accepted });
    return { status: answer.status, text: await answer.text() };
  };
  return { fakeOrigin, get };
}

test('no request is lost when an instance is killed or restarted behind nginx', async () => {
  const ports: [number, number] = [await freePort(), await freePort()];
  const instances = await Promise.all(ports.map((port) => startInstance(scratch, port)));
  started.push(...instances);
  const proxy = await startProxy(scratch, ports);
  started.push(proxy.process);

  const load = startLoad(proxy.origin);
  await pause(1);
  await end(instances[0]!, 'SIGKILL');
  await pause(1);
  started.push(await startInstance(scratch, ports[0]));
  await pause(2);
  await end(instances[1]!, 'SIGTERM');
  await pause(1);
  const { asked, failures } = await load.stop();
  expect(failures).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});

test('nginx sends what it has while the paper is away, as long as the page allows, and what is gone never', async () => {
  const { fakeOrigin, get } = await proxied();
  for (const path of ['/story', '/withdrawn', '/deleted']) {
    expect((await get(path)).status).toBe(200);
  }
  expect((await get('/missing')).status).toBe(404);
  fakeOrigin.answer = (path) => ({ status: path === '/deleted' ? 404 : 410, text: 'gone' });
  // One second and two, of which nginx keeps the last one whole.
  await pause(4.1);
  expect((await get('/withdrawn')).status).toBe(410);
  expect((await get('/deleted')).status).toBe(404);
  await fakeOrigin.stop();
  expect(await get('/story')).toEqual({ status: 200, text: 'first /story ' });
  expect((await get('/missing')).status).toBe(502);
  expect((await get('/never-asked')).status).toBe(502);
  await pause(3.6);
  expect((await get('/story')).status).toBe(502);
  expect((await get('/withdrawn')).status).toBe(502);
});

test('a file that only one of two editions has comes from the instance that has it', async () => {
  const editions = [await startFakeOrigin(), await startFakeOrigin()] as const;
  standIns.push(...editions);
  for (const [at, fakeOrigin] of editions.entries()) {
    fakeOrigin.answer = (path) =>
      path.includes(`edition-${at}`)
        ? { status: 200, text: `from ${at}` }
        : { status: 404, text: 'missing' };
  }
  const proxy = await startProxy(scratch, [editions[0].port, editions[1].port]);
  started.push(proxy.process);
  for (let file = 0; file < 8; file++) {
    // Not by turns, as the instances are asked.
    const at = file < 4 ? 0 : 1;
    const answer = await fetch(`${proxy.origin}/photos/edition-${at}/${file}.jpg`);
    expect([answer.status, await answer.text()]).toEqual([200, `from ${at}`]);
  }
  expect((await fetch(`${proxy.origin}/photos/of-neither/1.jpg`)).status).toBe(404);
});

test('nginx sends a page past its time only within the window the page names', async () => {
  const { fakeOrigin, get } = await proxied();
  await get('/story');
  fakeOrigin.answer = (path, encoding) => ({ status: 200, text: `second ${path} ${encoding}` });
  let before: number;
  let text: string;
  do {
    await pause(0.1);
    before = fakeOrigin.asked.length;
    ({ text } = await get('/story'));
  } while (text === 'first /story ');
  expect(text).toBe('second /story ');
  // It was there before its first reader came: nobody waited for it.
  expect(before).toBe(2);
  await get('/other');
  fakeOrigin.answer = () => ({ status: 200, text: 'third' });
  await pause(4.5);
  expect((await get('/other')).text).toBe('third');
});

test('nginx keeps one page for all queries, one for each form, and asks once for many', async () => {
  const { fakeOrigin, get } = await proxied();
  await Promise.all(Array.from({ length: 8 }, () => get('/story')));
  expect(fakeOrigin.asked).toEqual(['/story ']);
  await get('/story?utm_source=letter');
  expect(fakeOrigin.asked).toHaveLength(1);
  for (const accepted of ['gzip, deflate, br', 'br;q=1, *;q=0', 'br, gzip;q=0.5']) {
    const { text } = await get('/story', { 'Accept-Encoding': accepted });
    expect(text).toBe('first /story br');
  }
  await get('/story', { 'Accept-Encoding': 'br;q=0, gzip' });
  expect(fakeOrigin.asked).toEqual(['/story ', '/story br', '/story gzip']);
  const takes = 'gzip, deflate, br, zstd, dcb, dcz';
  // Of another edition, or made up: each would be one more form to keep.
  const unknown = knownDictionary.toLowerCase();
  for (const dictionary of [knownDictionary, unknown, knownDictionary, unknown, ':no digest=:']) {
    await get('/story', { 'Accept-Encoding': takes, 'Available-Dictionary': dictionary });
  }
  await get('/story', { 'Accept-Encoding': 'br', 'Available-Dictionary': knownDictionary });
  expect(fakeOrigin.asked.slice(3)).toEqual(Array(3).fill('/story br, dcz'));
});
