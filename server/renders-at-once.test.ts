import type { ServerResponse } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { finished, patience, rendered, startPaper, type Paper } from './paper-fixture.ts';

let paper: Paper;
afterEach(() => paper.stop());

test('of many searches a few are rendered at once, and a page does not wait for them', async () => {
  const held: ServerResponse[] = [];
  const paths = Array.from({ length: 20 }, (_, i) => `/search?q=${i}`);
  paper = await startPaper({
    ...Object.fromEntries(
      paths.map((path) => [path, (_: unknown, outgoing: ServerResponse) => held.push(outgoing)]),
    ),
    '/about': rendered('About'),
  });
  const searches = Promise.all(paths.map((path) => paper.get(path)));
  await vi.waitFor(() => {
    expect(held).toHaveLength(8);
  }, patience);
  expect((await paper.get('/about')).body.toString()).toBe(finished('About'));
  expect(paper.asked).toHaveLength(9);

  for (const path of paths) {
    await vi.waitFor(() => {
      expect(held.length, path).toBeGreaterThan(0);
    }, patience);
    held.shift()?.end('found');
  }
  expect((await searches).map(({ status }) => status)).toEqual(paths.map(() => 200));
});
