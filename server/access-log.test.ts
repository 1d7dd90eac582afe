import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAccessLog } from './access-log.ts';
import { finished, patience, rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let written: string[];
let flush: () => void;
beforeEach(() => {
  written = [];
});
afterEach(() => server.stop());

async function start(): Promise<void> {
  const kept = createAccessLog((lines) => written.push(lines));
  flush = kept.flush;
  server = await startTestServer({ '/gate': rendered('The gate') }, { log: kept.log });
}

async function entries(count: number): Promise<Record<string, unknown>[]> {
  await vi.waitFor(() => {
    expect(written.join('').split('\n')).toHaveLength(count + 1);
  }, patience);
  const lines = written.join('').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a request is one line of JSON, without what a reader typed or who it was', async () => {
  await start();
  await server.get('/gate?q=a+secret', { 'User-Agent': 'Reader/1.0' });
  const [entry] = await entries(1);
  expect(entry).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    method: 'GET',
    path: '/gate',
    status: 200,
    bytes: expect.any(Number) as number,
    milliseconds: expect.any(Number) as number,
  });
  expect(entry?.bytes).toBeGreaterThan(finished('The gate').length);
});

test('lines are written together, each request its own', async () => {
  await start();
  await Promise.all(['/gate', '/nothing', '/gate'].map((path) => server.get(path)));
  const all = await entries(3);
  expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 404]);
  expect(written).toHaveLength(1);
});

test('the last lines are written before the process ends, and no line twice', async () => {
  await start();
  const closed = new Promise((done) => {
    server.http.once('request', (_, response) => response.once('close', done));
  });
  await Promise.all([server.get('/gate'), closed]);
  flush();
  expect(written).toHaveLength(1);
  flush();
  expect(written).toHaveLength(1);
});
