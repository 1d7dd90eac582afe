import { afterEach, expect, test } from 'vitest';
import { finished, rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

/** As Next sends whatever reads its query. */
function found(words: string) {
  const page = rendered(words);
  return { ...page, headers: { ...page.headers, 'Cache-Control': 'private, no-store' } };
}

const pages = {
  '/search': found('What you can look for'),
  '/search?q=gate': found('The gate'),
  '/search?q=Gate': found('The Gate'),
  '/search?q=gate&page=2': found('More of the gate'),
  '/search?q=gate&section=world': found('The gate in the world'),
};

test('a search is kept, in all its spellings, and others may keep it for a while', async () => {
  server = await startTestServer(pages);
  for (const query of [
    'q=gate',
    'utm_source=a&q=gate',
    'q=+gate%20',
    'q=gate&q=b&page=1&section=',
  ]) {
    const { status, headers, body } = await server.get(`/search?${query}`);
    expect(status).toBe(200);
    expect(body.toString()).toBe(finished('The gate'));
    expect(headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400',
    );
  }
  expect(server.requested).toEqual(['/search?q=gate']);
});

test('a search without words is kept too', async () => {
  server = await startTestServer(pages);
  for (const path of ['/search', '/search?q=', '/search?', '/search?x=1']) {
    expect((await server.get(path)).body.toString()).toBe(finished('What you can look for'));
  }
  expect(server.requested).toEqual(['/search']);
});

test.each([
  ['/search?q=Gate', 'The Gate'],
  ['/search?page=2&q=gate', 'More of the gate'],
  ['/search?section=world&q=gate', 'The gate in the world'],
])('%s is another search than that for the gate', async (path, words) => {
  server = await startTestServer(pages);
  await server.get('/search?q=gate');
  expect((await server.get(path)).body.toString()).toBe(finished(words));
  expect(server.requested).toHaveLength(2);
});

test('a page that no search has is asked for as it stands, and is not kept', async () => {
  server = await startTestServer(pages);
  for (let times = 0; times < 2; times++) {
    expect((await server.get('/search?q=gate&page=two')).status).toBe(404);
  }
  expect(server.requested).toEqual(['/search?q=gate&page=two', '/search?q=gate&page=two']);
});

test('an instant at which the paper changed ends what was kept of searches', async () => {
  let instant = new Date('2026-11-22T12:00:00Z');
  server = await startTestServer(pages, { lastInstant: () => instant });
  await server.get('/search?q=gate');
  instant = new Date('2026-11-22T12:30:00Z');
  await server.get('/search?q=gate');
  await server.get('/search?q=gate');
  expect(server.requested.filter((path) => path.startsWith('/search'))).toHaveLength(2);
});

test('a preview keeps searches to itself', async () => {
  server = await startTestServer(pages, { siteEnv: 'preview' });
  const { headers } = await server.get('/search?q=gate');
  expect(headers['cache-control']).toBe('private, no-store');
});
