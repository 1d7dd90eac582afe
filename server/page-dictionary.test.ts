import { createDCtx, decompressUsingDict } from '@bokuweb/zstd-wasm';
import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPageDictionary, type PageDictionary } from './page-dictionary.ts';
import { finished, rendered, startTestServer, type TestServer } from './test-server.ts';

const words = 'The gate was closed on Wednesday, and nobody has the key. ';
const shared = Buffer.from(finished(words.repeat(40)));
const digest = createHash('sha256').update(shared).digest();
const available = `:${digest.toString('base64')}:`;
const takes = 'gzip, deflate, br, zstd, dcb, dcz';

let dictionary: PageDictionary;
let server: TestServer;
beforeAll(async () => {
  dictionary = await openPageDictionary(shared);
  const feed = { headers: { 'content-type': 'application/rss+xml' }, body: '<rss></rss>' };
  server = await startTestServer({ '/about': rendered(words), '/feed.xml': feed }, { dictionary });
});
afterAll(() => server.stop());

const address = () => /<(.*?)>/.exec(dictionary.link)![1]!;
const get = (path: string, headers = {}) => server.get(path, headers);

describe('a page', () => {
  test('names its dictionary, and comes as ever to who does not have it', async () => {
    for (const [headers, encoding] of [
      [{ 'Accept-Encoding': takes }, 'br'],
      [{ 'Accept-Encoding': takes, 'Available-Dictionary': `:${'A'.repeat(43)}=:` }, 'br'],
      [{ 'Accept-Encoding': 'br', 'Available-Dictionary': available }, 'br'],
      [{ 'Accept-Encoding': 'gzip, dcz;q=0', 'Available-Dictionary': available }, 'gzip'],
      [{ 'Available-Dictionary': available }, undefined],
    ] as const) {
      const got = await get('/about', headers);
      expect(got.headers['content-encoding']).toBe(encoding);
      expect(got.headers.link).toBe(dictionary.link);
      expect(got.headers.vary).toBe('Accept-Encoding, Available-Dictionary');
    }
  });

  test('comes as what differs from it to who has it, and is the same document', async () => {
    const has = { 'Accept-Encoding': takes, 'Available-Dictionary': available };
    const { headers, body } = await get('/about', has);
    expect(headers['content-encoding']).toBe('dcz');
    expect(headers['content-length']).toBe(String(body.length));
    expect(body.subarray(0, 8).toString('hex')).toBe('5e2a4d1820000000');
    expect(body.subarray(8, 40)).toEqual(digest);
    const whole = decompressUsingDict(createDCtx(), body.subarray(40), shared);
    expect(Buffer.from(whole).toString()).toBe(finished(words));
    const plain = await get('/about', { 'Accept-Encoding': 'br' });
    expect(body.length).toBeLessThan(plain.body.length);
    expect(headers.etag).not.toBe(plain.headers.etag);
    const again = await get('/about', { ...has, 'If-None-Match': headers.etag! });
    expect([again.status, again.headers.vary]).toEqual([304, headers.vary]);
  });
});

test('what is no page has no dictionary', async () => {
  const has = { 'Accept-Encoding': takes, 'Available-Dictionary': available };
  const { headers } = await get('/feed.xml', has);
  expect(headers).not.toHaveProperty('link');
  expect([headers.vary, headers['content-encoding']]).toEqual(['Accept-Encoding', 'br']);
});

test('the dictionary may be kept, for documents; that of another edition is not there', async () => {
  const { status, headers, body } = await get(address());
  expect(status).toBe(200);
  expect(body).toEqual(shared);
  expect(headers['use-as-dictionary']).toBe('match="/*", match-dest=("document")');
  expect(headers['cache-control']).toMatch(/^public, max-age=\d+, immutable$/);
  const packed = await get(address(), { 'Accept-Encoding': takes });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(packed.body)).toEqual(shared);
  // Another instance may have it, so that nobody keeps the answer, nor is led to lower case.
  const other = await get('/dictionaries/fiR65V17yWi6rT76eVWZwL');
  expect([other.status, other.headers['cache-control']]).toEqual([404, 'no-store']);
});
