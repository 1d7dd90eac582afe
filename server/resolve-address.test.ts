import { afterEach, describe, expect, test } from 'vitest';
import type { Address } from './resolve-address.ts';
import { finished, rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

const start = async (address: Address) =>
  (server = await startTestServer({ '/a': rendered('A') }, { resolveAddress: () => address }));

describe('an address', () => {
  test('that moved is one hop from the new one', async () => {
    await start({ kind: 'moved', to: '/b?page=2' });
    const { status, headers } = await server.get('/a?page=2');
    expect(status).toBe(308);
    expect(headers.location).toBe('/b?page=2');
    expect(server.requested).toEqual([]);
  });

  test('of what was taken back answers 410 with its page, fresh each time', async () => {
    await start({ kind: 'gone', page: '/a' });
    const { status, headers, body } = await server.get('/2021/08/a/?p=1');
    expect(status).toBe(410);
    expect(body.toString()).toBe(finished('A'));
    expect(headers['cache-control']).not.toContain('stale');
  });

  test('that nobody wrote costs no render', async () => {
    await start({ kind: 'missing' });
    for (const path of ['/a', '/b']) {
      const { status, body } = await server.get(path);
      expect(status).toBe(404);
      expect(body.toString()).toBe(finished('No such page'));
    }
    expect(server.requested).toEqual(['/_not-found']);
  });
});

test.each([
  '/_next/image?url=/a.png&w=64&q=75',
  '/_next/data/a.json',
  '/_not-found',
  '/server-error',
  '/markdown/a',
])('what is for Next alone is not there for readers: %s', async (path) => {
  await start({ kind: 'open' });
  expect((await server.get(path)).status).toBe(404);
  expect(server.requested).toEqual(['/_not-found']);
});

test('what lies below a picture is no file of Next', async () => {
  await start({ kind: 'missing' });
  const { status } = await server.get('/photos/a/1.jpg.segments/_tree.segment.rsc');
  expect(status).toBe(404);
  expect(server.requested).toEqual(['/_not-found']);
});

describe('a preview with a password', () => {
  const basic = (text: string) => ({
    Authorization: `Basic ${Buffer.from(text).toString('base64')}`,
  });
  const lock = async () =>
    (server = await startTestServer(
      { '/a': rendered('A'), '/_next/static/a.css': { body: 'pixels' } },
      { siteEnv: 'preview', previewPassword: 'open sesame: é' },
    ));

  test.each(['/a', '/_next/static/a.css', '/write', '/write/editor.js', '/write/settings.json'])(
    'is closed to a stranger: %s',
    async (path) => {
      await lock();
      const { status, headers, body } = await server.get(path);
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toContain('Basic');
      expect(headers['x-robots-tag']).toBe('noindex, nofollow');
      expect(body.toString()).not.toMatch(/A$|pixels/);
      expect(server.requested).toEqual([]);
    },
  );

  test.each([
    ['another password', basic('editor:open')],
    ['an empty one', basic('editor:')],
    ['a beginning of it', basic('editor:open sesame')],
    ['another scheme', { Authorization: 'Bearer open sesame: é' }],
    ['no base64', { Authorization: 'Basic ***' }],
  ])('is closed to %s', async (_, headers) => {
    await lock();
    expect((await server.get('/a', headers)).status).toBe(401);
  });

  test.each(['editor', ''])('is open to whoever says it, as %o', async (name) => {
    await lock();
    const headers = basic(`${name}:open sesame: é`);
    expect((await server.get('/a', headers)).status).toBe(200);
    expect((await server.get('/_next/static/a.css', headers)).body.toString()).toBe('pixels');
  });
});
