import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finished, patience, rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
const start = async (pages: Parameters<typeof startTestServer>[0]) =>
  (server = await startTestServer(pages));
afterEach(() => server.stop());

describe('a page', () => {
  test('comes without its scripts, the second time from memory with the same bytes', async () => {
    await start({ '/about': rendered('About رفح') });
    const first = await server.get('/about');
    const second = await server.get('/about');
    expect(first.body.toString()).toBe(finished('About رفح'));
    expect(first.headers['content-length']).toBe(first.body.length.toString());
    expect(second.body.equals(first.body)).toBe(true);
    expect(second.headers).toMatchObject({
      etag: first.headers.etag,
      'content-type': 'text/html; charset=utf-8',
    });
    expect(server.requested).toEqual(['/about']);
  });

  test('is rendered once for two readers who come at once', async () => {
    let slow: ServerResponse | undefined;
    await start({
      '/about': (_, outgoing) => {
        slow = outgoing;
      },
    });
    let arrived = 0;
    server.http.on('request', () => (arrived += 1));
    const readers = [server.get('/about'), server.get('/about')];
    await vi.waitFor(() => {
      expect(arrived).toBe(2);
      expect(slow).toBeDefined();
    }, patience);
    slow?.setHeader('Content-Type', 'text/html').end('<p>About</p>');
    const [one, two] = await Promise.all(readers);
    expect(one?.body.toString()).toBe('<p>About</p>');
    expect(two).toEqual({ ...one, headers: { ...two?.headers, date: one?.headers.date } });
    expect(server.requested).toEqual(['/about']);
  });

  test('is one copy whatever its query', async () => {
    await start({ '/about': rendered('About') });
    const plain = await server.get('/about');
    const asked = await server.get('/about?utm_source=a&b=c');
    expect((await server.get('/about?')).body.equals(plain.body)).toBe(true);
    expect(asked.headers.etag).toBe(plain.headers.etag);
    expect(server.requested).toEqual(['/about']);
  });

  test('has for HEAD the headers that it has for GET, and no body', async () => {
    await start({ '/about': rendered('About') });
    const { status, headers, body } = await server.get('/about', {}, 'HEAD');
    expect(status).toBe(200);
    expect(body).toHaveLength(0);
    const whole = await server.get('/about');
    expect(headers).toEqual({ ...whole.headers, date: headers.date });
    expect(headers['content-length']).toBe(finished('About').length.toString());
    expect(server.requested).toEqual(['/about']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    await start({ '/about': rendered('About') });
    const { status, headers } = await server.get('/about', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect(server.requested).toEqual([]);
  });

  test('says of itself what every page does, and nothing of Next', async () => {
    const { headers, ...page } = rendered('About');
    const own = { 'X-Nextjs-Cache': 'HIT', Link: '</a.js>; rel=preload; as=script', ETag: '"1"' };
    await start({ '/about': { ...page, headers: { ...headers, ...own } } });
    const got = await server.get('/about');
    expect(got.headers['content-security-policy']).toContain("script-src 'none'");
    expect(got.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(Object.keys(got.headers).filter((name) => /^x-next|^link/.test(name))).toEqual([]);
    expect(got.headers.etag).not.toBe('"1"');
  });
});

describe('a redirect', () => {
  test.each([
    [308, { 'Content-Type': 'text/plain' }, '/topics/gaza'],
    [307, { 'Content-Type': 'text/html' }, '<html id="__next_error__"><body></body></html>'],
  ])('passes through: %i', async (status, headers, body) => {
    const location = '/topics/gaza';
    await start({ '/old': { status, headers: { ...headers, Location: location }, body } });
    const got = await server.get('/old');
    expect(got.status).toBe(status);
    expect(got.headers.location).toBe(location);
    expect(got.body.toString()).not.toContain('<');
    await server.get('/old');
    expect(server.requested).toEqual(['/old', '/old']);
  });
});

describe('a file', () => {
  test.each([
    '/_next/static/a.css',
    '/_next/static/media/a.woff2',
    '/favicon.ico',
    '/_next/static/media/a.woff2?v=1',
  ])('passes through as Next has it, with its headers and ours: %s', async (path) => {
    const headers = { 'Content-Type': 'x/y', 'Cache-Control': 'immutable', ETag: '"1"' };
    await start({
      [path]: { headers: { ...headers, Vary: 'rsc' }, body: '<script>1</script>' },
    });
    const got = await server.get(path);
    expect(got.body.toString()).toBe('<script>1</script>');
    expect(got.headers).toMatchObject({
      'content-type': 'x/y',
      'cache-control': 'immutable',
      etag: '"1"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("script-src 'none'") as string,
    });
    // What Next's own client asks by is nothing to a file.
    expect(got.headers).not.toHaveProperty('vary');
    await server.get(path);
    expect(server.requested).toEqual([path, path]);
  });

  test('is asked for by its path, whatever other place the address names', async () => {
    await start({ '/_next/static/a.css': { body: 'a' } });
    await server.get('http://other.example/_next/static/a.css');
    expect(server.requested).toEqual(['/_next/static/a.css']);
  });

  test.each([
    ['to close the line', { Connection: 'close' }],
    ['to change the protocol', { Connection: 'Upgrade', Upgrade: 'websocket' }],
  ])('comes whole to whoever asks %s', async (_, headers) => {
    const asked: unknown[] = [];
    await start({
      '/_next/static/a.css': (incoming, outgoing) => {
        asked.push(incoming.headers.upgrade);
        outgoing.end('pixels');
      },
    });
    const got = await server.get('/_next/static/a.css', headers);
    expect(got.body.toString()).toBe('pixels');
    expect(asked).toEqual([undefined]);
    if (headers.Connection === 'close') expect(got.headers.connection).toBe('close');
  });

  test('that breaks off does not end as if it were whole, and others still come', async () => {
    await start({
      '/_next/static/a.css': (_, outgoing) => {
        outgoing.write('half', () => outgoing.destroy());
      },
      '/_next/static/b.css': { body: 'whole' },
    });
    await expect(server.get('/_next/static/a.css')).rejects.toThrow(/aborted|hang up|reset/i);
    expect((await server.get('/_next/static/b.css')).body.toString()).toBe('whole');
  });
});

describe('when Next cannot be reached', () => {
  test('a page is a plain error, what is kept still comes, and nothing stops', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await start({ '/about': rendered('About') });
    await server.get('/about');
    await server.stopNext();
    const { status, headers, body } = await server.get('/contact');
    expect(status).toBe(500);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('Something went wrong.\n');
    expect(log.mock.calls).toEqual([[expect.objectContaining({ code: 'ECONNREFUSED' })]]);
    expect((await server.get('/_next/static/a.css')).status).toBe(502);
    expect((await server.get('/about')).body.toString()).toBe(finished('About'));
    log.mockRestore();
  });
});
