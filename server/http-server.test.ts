import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finished, rendered, startPaper, type Paper, type Replies } from './paper-fixture.ts';

let paper: Paper;
const start = async (pages: Replies) => (paper = await startPaper(pages));
afterEach(() => paper.stop());

describe('a page', () => {
  test('comes without its scripts, the second time from memory with the same bytes', async () => {
    await start({ '/about': rendered('About رفح') });
    const first = await paper.get('/about');
    const second = await paper.get('/about');
    expect(first.body.toString()).toBe(finished('About رفح'));
    expect(first.headers['content-length']).toBe(first.body.length.toString());
    expect(second.body.equals(first.body)).toBe(true);
    expect(second.headers).toMatchObject({
      etag: first.headers.etag,
      'content-type': 'text/html; charset=utf-8',
    });
    expect(paper.asked).toEqual(['/about']);
  });

  test('is rendered once for two readers who come at once', async () => {
    let slow: ServerResponse | undefined;
    await start({
      '/about': (_, outgoing) => {
        slow = outgoing;
      },
    });
    let arrived = 0;
    paper.server.on('request', () => (arrived += 1));
    const readers = [paper.get('/about'), paper.get('/about')];
    await vi.waitFor(() => {
      expect(arrived).toBe(2);
      expect(slow).toBeDefined();
    });
    slow?.setHeader('Content-Type', 'text/html').end('<p>About</p>');
    const [one, two] = await Promise.all(readers);
    expect(one?.body.toString()).toBe('<p>About</p>');
    expect(two).toEqual({ ...one, headers: { ...two?.headers, date: one?.headers.date } });
    expect(paper.asked).toEqual(['/about']);
  });

  test('is one copy whatever its query', async () => {
    await start({ '/about': rendered('About') });
    const plain = await paper.get('/about');
    const asked = await paper.get('/about?utm_source=a&b=c');
    expect((await paper.get('/about?')).body.equals(plain.body)).toBe(true);
    expect(asked.headers.etag).toBe(plain.headers.etag);
    expect(paper.asked).toEqual(['/about']);
  });

  test('has for HEAD the headers that it has for GET, and no body', async () => {
    await start({ '/about': rendered('About') });
    const { status, headers, body } = await paper.get('/about', {}, 'HEAD');
    expect(status).toBe(200);
    expect(body).toHaveLength(0);
    const whole = await paper.get('/about');
    expect(headers).toEqual({ ...whole.headers, date: headers.date });
    expect(headers['content-length']).toBe(finished('About').length.toString());
    expect(paper.asked).toEqual(['/about']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    await start({ '/about': rendered('About') });
    const { status, headers } = await paper.get('/about', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect(paper.asked).toEqual([]);
  });

  test('says of itself what every page does, and nothing of Next', async () => {
    const { headers, ...page } = rendered('About');
    const own = { 'X-Nextjs-Cache': 'HIT', Link: '</a.js>; rel=preload; as=script', ETag: '"1"' };
    await start({ '/about': { ...page, headers: { ...headers, ...own } } });
    const got = await paper.get('/about');
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
    const got = await paper.get('/old');
    expect(got.status).toBe(status);
    expect(got.headers.location).toBe(location);
    expect(got.body.toString()).not.toContain('<');
    await paper.get('/old');
    expect(paper.asked).toEqual(['/old', '/old']);
  });
});

describe('a file', () => {
  test.each([
    '/_next/static/a.css',
    '/_next/static/media/a.woff2',
    '/icon.svg',
    '/_next/static/media/a.woff2?v=1',
  ])('passes through as Next has it, with its headers and ours: %s', async (path) => {
    const headers = { 'Content-Type': 'x/y', 'Cache-Control': 'immutable', ETag: '"1"' };
    await start({
      [path]: { headers: { ...headers, Vary: 'rsc' }, body: '<script>1</script>' },
    });
    const got = await paper.get(path);
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
    await paper.get(path);
    expect(paper.asked).toEqual([path, path]);
  });

  test('is asked for by its path, whatever other place the address names', async () => {
    await start({ '/_next/static/a.css': { body: 'a' } });
    await paper.get('http://other.example/_next/static/a.css');
    expect(paper.asked).toEqual(['/_next/static/a.css']);
  });

  test('is asked for with all that the reader said', async () => {
    await start({
      '/_next/static/a.css': ({ method, headers }, outgoing) => {
        outgoing.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200, {
          'X-Asked': `${method ?? ''} ${headers.range ?? ''}`,
        });
        outgoing.end();
      },
    });
    const got = await paper.get(
      '/_next/static/a.css',
      { 'If-None-Match': '"1"', Range: 'bytes=0-1' },
      'HEAD',
    );
    expect(got.status).toBe(304);
    expect(got.headers['x-asked']).toBe('HEAD bytes=0-1');
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
    const got = await paper.get('/_next/static/a.css', headers);
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
    await expect(paper.get('/_next/static/a.css')).rejects.toThrow(/aborted|hang up|reset/i);
    expect((await paper.get('/_next/static/b.css')).body.toString()).toBe('whole');
  });
});

describe('when Next cannot be reached', () => {
  test('a page is a plain error, what is kept still comes, and nothing stops', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await start({ '/about': rendered('About') });
    await paper.get('/about');
    await paper.stopNext();
    const { status, headers, body } = await paper.get('/contact');
    expect(status).toBe(500);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('Something went wrong.\n');
    expect(log.mock.calls).toEqual([[expect.objectContaining({ code: 'ECONNREFUSED' })]]);
    await expect(paper.get('/_next/static/a.css')).rejects.toThrow(/hang up|reset/i);
    expect((await paper.get('/about')).body.toString()).toBe(finished('About'));
    log.mockRestore();
  });
});
