import { afterEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

const path = '/_next/static/media/face.woff2';
const date = 'Tue, 13 Feb 2024 16:00:00 GMT';
const said = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Type': 'font/woff2',
  'Content-Length': 4,
  'Last-Modified': date,
  ETag: '"1"',
};

/** As Next does it: a part that there is, and 500 for every condition that fails. */
async function start(): Promise<void> {
  server = await startTestServer({
    [path]: ({ headers }, outgoing) => {
      if (Object.keys(headers).some((name) => name.startsWith('if-')))
        outgoing.writeHead(500).end();
      else if (headers.range === 'bytes=0-1') {
        outgoing.writeHead(206, { ...said, 'Content-Length': 2, 'Content-Range': 'bytes 0-1/4' });
        outgoing.end('fa');
      } else outgoing.writeHead(headers.range ? 500 : 200, said).end('face');
    },
  });
}

test.each([
  [{ Range: 'bytes=0-1' }, 206, 'fa'],
  [{ Range: 'bytes=a-b' }, 200, 'face'],
  [{ Range: 'bytes=999999999-' }, 416, ''],
  [{ 'If-Match': '"2"' }, 412, ''],
  [{ 'If-Match': '"1"' }, 200, 'face'],
  [{ 'If-Unmodified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }, 412, ''],
  [{ 'If-None-Match': '"1"', Range: 'bytes=0-1' }, 304, ''],
  [{ 'If-Modified-Since': date }, 304, ''],
])('a file that is asked for with %j: %i', async (headers, status, body) => {
  await start();
  const got = await server.get(path, headers);
  expect({ status: got.status, body: got.body.toString() }).toEqual({ status, body });
});

test('whoever asks beyond its end learns where that is', async () => {
  await start();
  const { headers } = await server.get(path, { Range: 'bytes=4-' });
  expect(headers).toMatchObject({ 'content-range': 'bytes */4', 'cache-control': 'no-store' });
});

test('word that it is unchanged says what would be said of it, and nothing of its bytes', async () => {
  await start();
  const { headers } = await server.get(path, { 'If-None-Match': '"1"' });
  expect(headers).toMatchObject({
    etag: '"1"',
    'last-modified': date,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(headers).not.toHaveProperty('content-type');
  expect(headers).not.toHaveProperty('content-length');
});

test('what is not there is missing whatever is said of it', async () => {
  await start();
  for (const headers of [{ 'If-None-Match': '*' }, { 'If-Match': '*' }, { Range: 'bytes=0-' }]) {
    expect((await server.get('/nothing.svg', headers)).status).toBe(404);
  }
});
