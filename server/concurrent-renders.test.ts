import type { ServerResponse } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { finished, patience, rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

test('of many searches a few are rendered at once, and a page does not wait for them', async () => {
  const held: ServerResponse[] = [];
  const paths = Array.from({ length: 20 }, (_, i) => `/search?q=${i}`);
  server = await startTestServer({
    ...Object.fromEntries(
      paths.map((path) => [path, (_: unknown, outgoing: ServerResponse) => held.push(outgoing)]),
    ),
    '/about': rendered('About'),
  });
  const searches = Promise.all(paths.map((path) => server.get(path)));
  await vi.waitFor(() => {
    expect(held).toHaveLength(8);
  }, patience);
  expect((await server.get('/about')).body.toString()).toBe(finished('About'));
  expect(server.requested).toHaveLength(9);

  for (const path of paths) {
    await vi.waitFor(() => {
      expect(held.length, path).toBeGreaterThan(0);
    }, patience);
    held.shift()?.end('found');
  }
  expect((await searches).map(({ status }) => status)).toEqual(paths.map(() => 200));
});
