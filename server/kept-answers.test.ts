import { afterEach, describe, expect, test } from 'vitest';
import { startKeeping, words } from './gateway-fixture.ts';
import { startTestServer, type TestPolicy, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());
const start = async (policy?: TestPolicy) => (server = await startKeeping(policy));

describe('what is not kept:', () => {
  test('a fault of Next', async () => {
    let fails = true;
    server = await startTestServer(
      {
        '/_next/static/a.css': (_, outgoing) => {
          outgoing.writeHead(fails ? 500 : 200).end(fails ? 'no' : 'style');
        },
        '/_next/static//b': (_, outgoing) => outgoing.writeHead(308, { Location: '/b' }).end(),
      },
      { keeps: true },
    );
    expect((await server.get('/_next/static/a.css')).status).toBe(500);
    fails = false;
    expect((await server.get('/_next/static/a.css')).body.toString()).toBe('style');
    for (const path of ['/_next/static//b', '/_next/static//b']) await server.get(path);
    expect(server.passedOn).toHaveLength(4);
  });

  test.each(['/search?q=gate', '/news-sitemap.xml', '/healthz', '/former?p=1'])(
    '%s',
    async (path) => {
      await start();
      await server.get(path);
      await server.get(path);
      expect(server.passedOn).toEqual([path, path]);
    },
  );

  test('a page with a query, where a former address asks for one', async () => {
    await start({ needsQuery: (path) => path === '/' });
    for (const path of ['/', '/', '/?p=5', '/?p=5', '/about?p=5', '/about']) await server.get(path);
    expect(server.passedOn).toEqual(['/', '/?p=5', '/?p=5', '/about?p=5']);
  });

  test('an answer without its whole body', async () => {
    await start();
    const { etag = '' } = (await server.get('/about', {}, 'HEAD')).headers;
    expect((await server.get('/about', { 'If-None-Match': etag })).status).toBe(304);
    expect((await server.get('/about', { Range: 'bytes=0-1' })).status).toBe(200);
    await server.get('/_next/static/a.woff2', { Range: 'bytes=0-1' });
    expect((await server.get('/_next/static/a.woff2')).body.toString()).toBe('letters');
    expect((await server.get('/about')).body.toString()).toContain(words);
    expect(server.passedOn).toHaveLength(6);
  });

  test('anything of a preview, which asks each time who wants it', async () => {
    await start({ siteEnv: 'preview', previewPassword: 'x', validity: () => undefined });
    const known = { Authorization: `Basic ${Buffer.from('desk:x').toString('base64')}` };
    expect((await server.get('/about', known)).status).toBe(200);
    expect((await server.get('/_next/static/a.woff2', known)).status).toBe(200);
    expect((await server.get('/about')).status).toBe(401);
    expect((await server.get('/_next/static/a.woff2')).status).toBe(401);
  });
});

test('no flood of addresses that are not there pushes out a page', async () => {
  const isThere = (path: string) => path === '/about' || path === '/';
  await start({
    resolveAddress: (path) => ({ kind: isThere(path) ? 'open' : 'missing' }),
    room: { found: 10_000, elsewhere: 10_000 },
  });
  const paths = Array.from({ length: 20 }, (_, i) => `/nowhere-${i}`);
  for (const path of ['/about', '/', ...paths]) await server.get(path);
  server.passedOn.length = 0;
  for (const path of ['/about', '/', '/nowhere-0', '/nowhere-19']) await server.get(path);
  expect(server.passedOn).toEqual(['/nowhere-0']);
});
