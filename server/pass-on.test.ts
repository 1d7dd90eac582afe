import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience, startTestServer, rendered, type TestServer } from './test-server.ts';

const logged: string[] = [];
let before: TestServer;
let now: TestServer;
let hasTakenOver: boolean;
beforeEach(async () => {
  hasTakenOver = true;
  logged.length = 0;
  const page = (text: string) => ({ '/articles/a': rendered(text) });
  now = await startTestServer(page('said now'));
  before = await startTestServer(
    { ...page('said before'), '/_next/static/a.woff2': { status: 200, body: 'letters' } },
    {
      successor: () => (hasTakenOver ? now.port : undefined),
      log: ({ url }) => void logged.push(url ?? ''),
    },
  );
});
afterEach(async () => {
  await before.stop();
  await now.stop();
});

test('what comes to a server that another has taken over from is answered by that one', async () => {
  const { status, headers, body } = await before.get('/articles/a');
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body.toString()).toContain('said now');
  expect(headers['content-security-policy']).toContain("script-src 'none'");
  const again = await before.get('/articles/a', { 'If-None-Match': headers.etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await before.get('/articles/a', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag]);
  // It is counted once, where it is answered.
  expect(logged).toEqual([]);
  hasTakenOver = false;
  expect((await before.get('/articles/a')).body.toString()).toContain('said before');
});

test('a file that a page of its edition names is its own, and so is what it refuses', async () => {
  expect((await before.get('/_next/static/a.woff2')).body.toString()).toBe('letters');
  expect((await before.get('/articles/a', {}, 'POST')).status).toBe(405);
  expect(logged).toEqual(['/_next/static/a.woff2', '/articles/a']);
});

test('where the other cannot be reached it answers itself', async () => {
  await now.stop();
  const { status, body } = await before.get('/articles/a');
  expect([status, logged]).toEqual([200, ['/articles/a']]);
  expect(body.toString()).toContain('said before');
});

test('of many requests on one line none is left open when that breaks', async () => {
  let asked = 0;
  let left = 0;
  const server = await startTestServer({
    '/_next/static/slow.js': (incoming) => {
      asked += 1;
      incoming.once('close', () => (left += 1));
    },
  });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write('GET /_next/static/slow.js HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20));
  await vi.waitFor(() => {
    expect(asked).toBe(20);
  }, patience);
  socket.destroy();
  await vi.waitFor(() => {
    expect(left).toBe(20);
  }, patience);
  await server.stop();
});
