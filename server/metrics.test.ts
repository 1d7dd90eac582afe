import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMetrics, type Metrics } from './metrics.ts';
import { createMetricsServer } from './metrics-server.ts';

let metrics: Metrics;
let server: Server;
let origin = '';

beforeEach(async () => {
  metrics = createMetrics({
    kept: { counts: () => ({ kept: 7, bytes: 9000 }) },
    counts: () =>
      Promise.resolve({
        pages: { kept: 3, bytes: 4096, made: 5 },
        pictures: { waiting: 2, underWay: 1 },
        delay: 0.25,
      }),
    edition: {
      siteEnv: 'production',
      origin: 'https://example.org',
      contentDir: 'content',
      builtAt: new Date('2024-03-11T12:00:00Z'),
    },
  });
  server = createServer((request, response) => {
    metrics.note(request, response);
    response.statusCode = request.url === '/nothing-here' ? 404 : 200;
    response.end('Words.');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** @returns the value of one row */
async function valueOf(row: string): Promise<number | undefined> {
  const line = (await metrics.read()).split('\n').find((one) => one.startsWith(`${row} `));
  return line === undefined ? undefined : Number(line.slice(row.length + 1));
}

test('requests are counted by kind and status, whatever readers ask for', async () => {
  const paths = ['/', '/articles/a?x=1', '/nothing-here', '/search?q=letters', '/feed.xml'];
  for (const path of [...paths, '/photos/abc/640.avif']) {
    await (await fetch(origin + path, { headers: { connection: 'close' } })).text();
  }
  const counted = (kind: string, status: number) =>
    valueOf(`broadsheet_request_seconds_count{kind="${kind}",status="${status}"}`);
  await expect.poll(() => counted('picture', 200)).toBe(1);
  expect(await counted('page', 200)).toBe(2);
  expect(await counted('page', 404)).toBe(1);
  expect(await counted('search', 200)).toBe(1);
  expect(await counted('file', 200)).toBe(1);
  expect(await valueOf('broadsheet_response_bytes_total{kind="search"}')).toBeGreaterThan(50);
  // What was searched for is nobody's, nor is it a row of its own.
  expect(await metrics.read()).not.toMatch(/letters|articles/);
});

test('pages, pictures and the edition are told as they are', async () => {
  expect(await valueOf('broadsheet_answers_kept')).toBe(7);
  expect(await valueOf('broadsheet_answers_kept_bytes')).toBe(9000);
  expect(await valueOf('broadsheet_pages_kept')).toBe(3);
  expect(await valueOf('broadsheet_pages_kept_bytes')).toBe(4096);
  expect(await valueOf('broadsheet_pages_made')).toBe(5);
  expect(await valueOf('broadsheet_pictures_waiting')).toBe(2);
  expect(await valueOf('broadsheet_pictures_under_way')).toBe(1);
  expect(await valueOf('broadsheet_site_delay_seconds')).toBe(0.25);
  expect(await valueOf('broadsheet_edition_built_seconds')).toBe(1_710_158_400);
  const labels = 'environment="production",origin="https://example.org",content="content"';
  expect(await valueOf(`broadsheet_edition_info{${labels}}`)).toBe(1);
  expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

test.each([
  ['/metrics', () => Promise.resolve('up 1\n'), 200, 'up 1\n'],
  ['/metrics', () => Promise.resolve(undefined), 503, 'No server is up.\n'],
  ['/metrics', () => Promise.reject(new Error('It is silent.')), 503, 'It is silent.\n'],
  ['/', () => Promise.resolve('up 1\n'), 404, 'Here is /metrics and nothing else.\n'],
])('the address of metrics answers %s', async (path, read, status, text) => {
  const place = createMetricsServer(read);
  await once(place.listen(0, '127.0.0.1'), 'listening');
  const answer = await fetch(`http://127.0.0.1:${(place.address() as AddressInfo).port}${path}`);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
  place.closeAllConnections();
  place.close();
});
