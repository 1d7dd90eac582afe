import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  failed,
  finished,
  rendered,
  startTestServer,
  type TestServer,
  type Replies,
} from './test-server.ts';

let server: TestServer;
const start = async (pages: Replies) => (server = await startTestServer(pages));
afterEach(() => server.stop());

describe('a page that is not there', () => {
  test.each([404, 410])('comes with its own text and %i, and is not kept', async (status) => {
    await start({ '/nothing': rendered('Nothing here', status) });
    for (let times = 0; times < 2; times += 1) {
      const got = await server.get('/nothing');
      expect(got.status).toBe(status);
      expect(got.body.toString()).toBe(finished('Nothing here'));
      expect(got.headers['cache-control']).toBe('public, max-age=0, s-maxage=30');
    }
    expect(server.requested).toEqual(['/nothing', '/nothing']);
  });

  test("is the paper's own when its render left it empty", async () => {
    await start({ '/gone': failed(404) });
    const got = await server.get('/gone');
    expect(got.status).toBe(404);
    expect(got.body.toString()).toBe(finished('No such page'));
    expect(got.headers['cache-control']).toBe('public, max-age=0, s-maxage=30');
    expect(server.requested).toEqual(['/gone', '/_not-found']);
  });

  test('may be there the next time', async () => {
    const replies = [rendered('Nothing here', 404), rendered('The gate')];
    await start({
      '/gate': (_, outgoing) => {
        const { status, headers, body } = replies.shift()!;
        outgoing.writeHead(status ?? 200, headers).end(body);
      },
    });
    expect((await server.get('/gate')).status).toBe(404);
    expect((await server.get('/gate')).body.toString()).toBe(finished('The gate'));
  });
});

describe('a page whose render failed', () => {
  test.each([
    ['with 500', failed(500)],
    ['with 200 and an empty body', failed(200)],
    ['with a placeholder', { ...failed(200), body: '<p>A</p><template id="B:0"></template>' }],
    ['with a body of no bytes', { ...failed(500), body: '' }],
  ])('is the error page with its text, and is not kept: %s', async (_, reply) => {
    await start({ '/gate': reply });
    for (let times = 0; times < 2; times += 1) {
      const got = await server.get('/gate');
      expect(got.status).toBe(500);
      expect(got.body.toString()).toBe(finished('Something went wrong'));
      expect(got.headers['cache-control']).toBe('no-store');
    }
    expect(server.requested).toEqual(['/gate', '/server-error', '/gate', '/server-error']);
  });

  test('leaves a page that came whole as it was', async () => {
    await start({ '/gate': rendered('Our own words for it', 503) });
    const got = await server.get('/gate');
    expect(got.status).toBe(503);
    expect(got.body.toString()).toBe(finished('Our own words for it'));
    expect(got.headers['cache-control']).toBe('no-store');
  });

  test('is a plain error when even the error page fails', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await start({ '/gate': failed(500), '/server-error': failed(500) });
    const got = await server.get('/gate');
    expect(got.status).toBe(500);
    expect(got.body.toString()).toBe('Something went wrong.\n');
    expect(String(log.mock.calls[0]?.[0])).toContain('no page to send in place of /gate');
    log.mockRestore();
  });

  test('does not stand in the way of the next reader', async () => {
    const replies = [failed(500), rendered('The gate')];
    await start({
      '/gate': (_, outgoing) => {
        const { status, headers, body } = replies.shift()!;
        outgoing.writeHead(status ?? 200, headers).end(body);
      },
    });
    expect((await server.get('/gate')).status).toBe(500);
    expect((await server.get('/gate')).body.toString()).toBe(finished('The gate'));
  });
});

test.each(['/server-error', '/server-error?a'])(
  'the error page has no address: %s',
  async (path) => {
    await start({});
    const got = await server.get(path);
    expect(got.status).toBe(404);
    expect(got.body.toString()).toBe(finished('No such page'));
  },
);

test.each(['application/json', 'application/rss+xml'])('%s is sent as it is', async (type) => {
  const body = '{"a":"<script>1</script><!-- -->"}';
  await start({ '/feed': { headers: { 'Content-Type': type }, body } });
  const got = await server.get('/feed');
  expect(got.body.toString()).toBe(body);
  expect(got.headers['content-type']).toBe(type);
  await server.get('/feed');
  expect(server.requested).toEqual(['/feed']);
});
