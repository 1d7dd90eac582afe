import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openPageDictionary, type PageDictionary } from './page-dictionary.ts';
import { replies, startKeeping, words } from './gateway-fixture.ts';
import { startTestServer, type Got, type TestPolicy, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

let dictionary: PageDictionary;
beforeAll(async () => {
  dictionary = await openPageDictionary(Buffer.from(words));
});

const start = async (policy?: TestPolicy) => (server = await startKeeping(policy));

const all = 'gzip, br, dcz';
const takes = (encodings: string) => ({ 'Accept-Encoding': encodings });
const withDictionary = () => ({ ...takes(all), 'Available-Dictionary': dictionary.available });

test.each([
  '/about',
  '/about?utm_source=letter',
  '/feed.xml',
  '/former',
  '/withdrawn',
  '/nowhere',
  '/_next/static/a.woff2',
])('%s is answered alike by the site and by what the gateway keeps', async (path) => {
  await start({ dictionary });
  const asking = [{}, takes('gzip'), takes('br'), withDictionary()];
  const ask = (headers: Record<string, string>, method?: string) =>
    server.get(path, headers, method).then(withoutTime);
  const ofSite = [];
  for (const headers of asking) ofSite.push(await ask(headers));
  const passedOn = server.passedOn.length;
  for (const [i, headers] of asking.entries()) {
    const answer = await ask(headers);
    expect(answer).toEqual(ofSite[i]);
    expect(answer.headers).not.toHaveProperty('gateway-keep');
    const head = await ask(headers, 'HEAD');
    expect(head).toEqual({ ...answer, body: Buffer.alloc(0) });
  }
  expect(server.passedOn).toHaveLength(passedOn);
});

function withoutTime({ headers: { date: _, ...headers }, ...got }: Got) {
  return { ...got, headers };
}

test('a reader who has it gets nothing again, told as the site would', async () => {
  const changed = 'Sun, 22 Nov 2026 12:00:00 GMT';
  const feed = { headers: { 'Content-Type': 'application/rss+xml', 'Last-Modified': changed } };
  const asking = async (keeps: boolean) => {
    server = await startTestServer({ ...replies, '/feed.xml': { ...feed, body: 'x' } }, { keeps });
    const { etag = '' } = (await server.get('/feed.xml')).headers;
    const got = [];
    for (const headers of [
      { 'If-None-Match': etag },
      { 'If-None-Match': '"another"' },
      { 'If-Modified-Since': changed },
      { 'If-Match': '"another"' },
    ])
      got.push(withoutTime(await server.get('/feed.xml', headers)));
    return { got, passedOn: server.passedOn.length };
  };
  const ofGateway = await asking(true);
  await server.stop();
  const ofSite = await asking(false);
  expect(ofGateway.got).toEqual(ofSite.got);
  expect(ofGateway.got.map(({ status }) => status)).toEqual([304, 200, 304, 412]);
  expect([ofGateway.passedOn, ofSite.passedOn]).toEqual([1, 5]);
});

test('a form goes to whoever takes it, with the dictionary or without', async () => {
  await start({ dictionary });
  const taken = async (path: string, encodings: string) => {
    const headers = { ...withDictionary(), ...takes(encodings) };
    return (await server.get(path, headers)).headers['content-encoding'];
  };
  for (const path of ['/feed.xml', '/about']) {
    const isPage = path === '/about';
    expect(await taken(path, 'br, dcz')).toBe(isPage ? 'dcz' : 'br');
    expect(await taken(path, 'gzip, dcz')).toBe(isPage ? 'dcz' : 'gzip');
    expect(await taken(path, 'gzip')).toBe('gzip');
  }
});

test('nothing is sent past an instant, nor one that came before the clock was set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
  try {
    await start({ validity: () => ({ from: 1000, until: 5000 }) });
    await server.get('/about');
    expect(await askedAt(4999)).toBe(false);
    expect(await askedAt(5000)).toBe(true);
    // What was made meanwhile is already past.
    expect(await askedAt(5001)).toBe(true);
    expect(await askedAt(999)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

/** Whether the site was asked. */
async function askedAt(time: number): Promise<boolean> {
  vi.setSystemTime(time);
  const before = server.passedOn.length;
  await server.get('/about');
  return server.passedOn.length > before;
}

test('what others may keep is told by the time that is left now', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  try {
    await start({
      validity: () => ({ from: 0, until: 100_000 }),
      nextInstant: () => new Date(100_000),
    });
    const caching = async () => (await server.get('/about')).headers['cache-control'];
    expect(await caching()).toMatch(/s-maxage=30, stale-while-revalidate=60, stale-if-error=69$/);
    vi.setSystemTime(80_000);
    expect(await caching()).toBe('public, max-age=0, s-maxage=19');
    expect(server.passedOn).toEqual(['/about']);
  } finally {
    vi.useRealTimers();
  }
});

test('a site that does not answer is told, and what is kept still comes', async () => {
  await start();
  await server.get('/about');
  await server.stopSite();
  expect((await server.get('/about')).status).toBe(200);
  const { status, headers, body } = await server.get('/feed.xml');
  expect([status, headers['cache-control']]).toEqual([502, 'no-store']);
  expect(body.toString()).toBe('Something went wrong.\n');
});
