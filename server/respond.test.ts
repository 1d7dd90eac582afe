import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takenEncoding } from '../lib/http/accept-encoding.ts';
import { finished, rendered, startTestServer, type TestServer } from './test-server.ts';

const words = 'The gate was closed on Wednesday. '.repeat(50);
const pages = { '/about': rendered(words), '/nothing': rendered('Nothing here', 404) };
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(pages);
});
afterAll(() => server.stop());

describe('the encoding is the best that the reader takes', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0.001', 'br'],
    ['GZIP, BR', 'br'],
    ['gzip', 'gzip'],
    ['gzip,deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000 , gzip', 'gzip'],
    ['brotli, gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['gzip;q=0, br;q=0', 'identity'],
    ['identity', 'identity'],
    ['x-br, x-gzip', 'identity'],
    ['deflate', 'identity'],
    ['*;q=0', 'identity'],
    ['', 'identity'],
  ])('of %o: %s', (accepted, encoding) => {
    expect(takenEncoding(accepted)).toBe(encoding);
  });

  test('or none, when the reader says nothing of it', async () => {
    expect(takenEncoding(undefined)).toBe('identity');
    const { headers, body } = await server.get('/about');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.toString()).toBe(finished(words));
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('and %s holds the same document, smaller', async (encoding, decompress) => {
    const { headers, body } = await server.get('/about', { 'Accept-Encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(body.length.toString());
    expect(body.length).toBeLessThan(words.length / 5);
    expect(decompress(body).toString()).toBe(finished(words));
  });

  test('with a tag of its own for each', async () => {
    const encodings = ['br', 'gzip', 'identity'];
    const tags = new Set<string | undefined>();
    for (const encoding of encodings) {
      tags.add((await server.get('/about', { 'Accept-Encoding': encoding })).headers.etag);
    }
    expect(tags.size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });
});

describe('a reader who has the page', () => {
  const tagOf = async (path: string) => (await server.get(path)).headers.etag ?? '';

  test.each([
    ['its tag', (tag: string) => tag],
    ['its tag among others', (tag: string) => `"a", ${tag} ,"b"`],
    ['its tag, weakened on the way', (tag: string) => `W/${tag}`],
    ['its weak tag among others', (tag: string) => `W/"a",W/${tag}`],
    ['any tag', () => '*'],
  ])('gets no second copy for %s', async (_, ifNoneMatch) => {
    const tag = await tagOf('/about');
    const got = await server.get('/about', { 'If-None-Match': ifNoneMatch(tag) });
    expect(got.status).toBe(304);
    expect(got.body).toHaveLength(0);
    expect(got.headers).toMatchObject({
      etag: tag,
      vary: 'Accept-Encoding',
      'cache-control':
        'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400',
    });
    expect(got.headers).not.toHaveProperty('content-encoding');
  });

  test('gets none for HEAD either', async () => {
    const headers = { 'If-None-Match': await tagOf('/about') };
    expect((await server.get('/about', headers, 'HEAD')).status).toBe(304);
  });

  test.each([
    ['another tag', () => '"a"'],
    ['a part of its tag', (tag: string) => tag.slice(0, -2)],
    ['its tag without quotes', (tag: string) => tag.replaceAll('"', '')],
    ['the tag of another encoding', (tag: string) => tag.replace('identity', 'br')],
  ])('gets it whole for %s', async (_, ifNoneMatch) => {
    const got = await server.get('/about', { 'If-None-Match': ifNoneMatch(await tagOf('/about')) });
    expect(got.status).toBe(200);
    expect(got.body.toString()).toBe(finished(words));
  });

  test('gets a page that is not there as such, whatever the tag', async () => {
    for (const tag of ['*', await tagOf('/nothing')]) {
      const got = await server.get('/nothing', { 'If-None-Match': tag });
      expect(got.status).toBe(404);
      expect(got.body.toString()).toBe(finished('Nothing here'));
    }
  });
});

describe('a shared cache', () => {
  test.each(['/about', '/nothing'])('keeps %s by its encoding alone', async (path) => {
    expect((await server.get(path)).headers.vary).toBe('Accept-Encoding');
  });

  test('keeps nothing past the next instant, which is asked for each time', async () => {
    let left = 12_500;
    const start = Date.now();
    const scheduled = await startTestServer(pages, { nextInstant: () => new Date(start + left) });
    const caching = async (path: string) => (await scheduled.get(path)).headers['cache-control'];
    expect(await caching('/about')).toMatch(/^public, max-age=0, s-maxage=1[01]$/);
    left = 45_500;
    expect(await caching('/about')).toMatch(
      /s-maxage=30, stale-while-revalidate=1[34], stale-if-error=1[34]$/,
    );
    expect(await caching('/nothing')).toMatch(/s-maxage=30$/);
    left = -1000;
    expect(await caching('/about')).toBe('public, max-age=0, s-maxage=0');
    await scheduled.stop();
  });

  test.each(['preview', 'development'] as const)('keeps nothing of a %s', async (siteEnv) => {
    const hidden = await startTestServer(pages, { siteEnv });
    for (const path of ['/about', '/nothing']) {
      const { headers } = await hidden.get(path);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    }
    const again = await hidden.get('/about', { 'If-None-Match': '*' });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('private, no-store');
    await hidden.stop();
  });
});

test('a reader who wants another version than there is hears that it is not there', async () => {
  const { status, body } = await server.get('/about', { 'If-Match': '"another"' });
  expect({ status, body: body.toString() }).toEqual({ status: 412, body: '' });
});
