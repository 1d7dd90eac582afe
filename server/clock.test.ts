import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { finished, rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

const startedAt = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-22T12:30:00Z');

describe('what was made before an instant at which the paper changed', () => {
  test('is made anew, once, and not what is prerendered', async () => {
    let instant = startedAt;
    let page = rendered('Without the story');
    const front: RequestListener = (_, outgoing) =>
      outgoing.writeHead(200, page.headers).end(page.body);
    server = await startTestServer({ '/': front }, { startedAt, lastInstant: () => instant });
    await server.get('/');
    await server.get('/');
    expect(server.requested).toEqual(['/']);

    instant = later;
    page = rendered('With the story');
    const got = await server.get('/');
    expect(got.body.toString()).toBe(finished('With the story'));
    await server.get('/');
    expect(server.requested).toEqual(['/', '/', '(rendered anew)']);
  });

  test('is made anew also where the instant came before its first reader', async () => {
    server = await startTestServer({ '/': rendered('A') }, { startedAt, lastInstant: () => later });
    await server.get('/');
    expect(server.requested).toEqual(['/', '(rendered anew)']);
  });

  test('is not kept when its render began before and ended after', async () => {
    let instant: Date | undefined;
    let first = true;
    const page = rendered('A');
    server = await startTestServer(
      {
        '/': (_, outgoing) => {
          if (first) instant = later;
          first = false;
          outgoing.writeHead(200, page.headers).end(page.body);
        },
      },
      { startedAt, lastInstant: () => instant },
    );
    await server.get('/');
    await server.get('/');
    await server.get('/');
    expect(server.requested).toEqual(['/', '/', '(rendered anew)']);
  });
});

test('what says no-store is never kept, by us or by others', async () => {
  const headers = { 'Content-Type': 'application/xml', 'Cache-Control': 'no-store' };
  server = await startTestServer({ '/news-sitemap.xml': { headers, body: '<urlset/>' } });
  await server.get('/news-sitemap.xml');
  const got = await server.get('/news-sitemap.xml');
  expect(got.headers['cache-control']).toBe('no-store');
  expect(server.requested).toHaveLength(2);
});

describe('what tells its last change', () => {
  const changed = 'Sun, 22 Nov 2026 12:00:00 GMT';
  const headers = { 'Content-Type': 'application/rss+xml', 'Last-Modified': changed };
  const start = async () =>
    (server = await startTestServer({ '/feed.xml': { headers, body: '<rss/>' } }));

  test.each([
    ['at that very second', changed, 304],
    ['after it', 'Sun, 22 Nov 2026 12:00:01 GMT', 304],
    ['before it', 'Sun, 22 Nov 2026 11:59:59 GMT', 200],
    ['at no time that can be read', 'yesterday', 200],
  ])('is not sent again to a reader who has it from %s', async (_, since, status) => {
    await start();
    const got = await server.get('/feed.xml', { 'If-Modified-Since': since });
    expect(got.status).toBe(status);
    expect(got.headers['last-modified']).toBe(changed);
    expect(got.body.length).toBe(status === 304 ? 0 : 6);
  });

  test('is sent to a reader whose tag is another, whatever the date', async () => {
    await start();
    const asked = { 'If-Modified-Since': changed, 'If-None-Match': '"other"' };
    expect((await server.get('/feed.xml', asked)).status).toBe(200);
  });
});
