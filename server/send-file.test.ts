import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { responseHeaders } from '../lib/http/response-headers.js';
import { fileSender } from './send-file.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'audio-'));
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256));
writeFileSync(join(folder, 'bell.mp3'), bytes);

let server: TestServer;
beforeEach(async () => {
  const own = fileSender(
    (address) =>
      ['/audio/bell.mp3', '/audio/gone.mp3'].includes(address)
        ? { path: join(folder, address.replace('/audio/', '')), type: 'audio/mpeg' }
        : undefined,
    { headers: responseHeaders('production'), cache: () => 'public', missing: 'No such file.' },
  );
  server = await startTestServer({}, { files: { own } });
});
afterEach(() => server.stop());
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file comes whole, with what is to be said of it', async () => {
  const { status, headers, body } = await server.get('/audio/bell.mp3');
  expect(status).toBe(200);
  expect(body.equals(bytes)).toBe(true);
  expect(headers).toMatchObject({
    'content-type': 'audio/mpeg',
    'content-length': '1000',
    'accept-ranges': 'bytes',
    'cache-control': 'public',
    'x-content-type-options': 'nosniff',
  });
  expect(headers.etag).toMatch(/^"3e8-[0-9a-f]+"$/);
  expect(server.requested).toEqual([]);
});

test.each([
  ['bytes=0-0', 0, 0],
  ['bytes=990-', 990, 999],
  ['bytes=500-5000', 500, 999],
  ['bytes=-10', 990, 999],
])('the part %s comes alone', async (Range, start, end) => {
  const { status, headers, body } = await server.get('/audio/bell.mp3', { Range });
  expect(status).toBe(206);
  expect(headers['content-range']).toBe(`bytes ${start}-${end}/1000`);
  expect(headers['content-length']).toBe(String(end - start + 1));
  expect(body.equals(bytes.subarray(start, end + 1))).toBe(true);
});

test('several parts are the whole, and one beyond the end is none', async () => {
  const several = await server.get('/audio/bell.mp3', { Range: 'bytes=0-1, 4-5' });
  expect([several.status, several.body.length]).toEqual([200, 1000]);
  const beyond = await server.get('/audio/bell.mp3', { Range: 'bytes=1000-' });
  expect(beyond.status).toBe(416);
  expect(beyond.headers).toMatchObject({
    'content-range': 'bytes */1000',
    'cache-control': 'no-store',
  });
});

test('what a reader has is not sent again, and a part of what was replaced not at all', async () => {
  const { headers } = await server.get('/audio/bell.mp3');
  const known = await server.get('/audio/bell.mp3', { 'If-None-Match': headers.etag! });
  expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, headers.etag]);
  const part = { Range: 'bytes=0-9' };
  const same = await server.get('/audio/bell.mp3', { ...part, 'If-Range': headers.etag! });
  expect(same.status).toBe(206);
  const other = await server.get('/audio/bell.mp3', { ...part, 'If-Range': '"other"' });
  expect([other.status, other.body.length]).toEqual([200, 1000]);
});

test('HEAD says the same and sends nothing', async () => {
  const { status, headers, body } = await server.get('/audio/bell.mp3', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '1000', 0]);
});

test.each(['/audio/other.mp3', '/audio/gone.mp3', '/audio/..%2fbell.mp3'])(
  '%s is not there',
  async (path) => {
    const { status, headers, body } = await server.get(path, { Range: 'bytes=0-1' });
    expect([status, body.toString()]).toEqual([404, 'No such file.\n']);
    expect(headers['cache-control']).toBe('no-store');
  },
);
