import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { rendered, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());
const start = async () => (server = await startTestServer({ '/gate': rendered('The gate') }));

/** The head of what the server says to bytes that no proper client sends. */
async function say(bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('\r\n\r\n')) break;
  }
  socket.destroy();
  return answer.split('\r\n\r\n')[0] ?? '';
}

describe('a request that asks too much is refused before it costs anything', () => {
  test('an address that is too long', async () => {
    await start();
    expect((await server.get(`/gate?q=${'a'.repeat(2100)}`)).status).toBe(414);
  });

  test('headers that are too large', async () => {
    await start();
    const answer = await say(`GET /gate HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toContain('431');
  });

  test.each(['GET', 'POST'])('a body, with %s, and the line is closed', async (method) => {
    await start();
    const head = `${method} /gate HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000000\r\n\r\n`;
    const answer = await say(head);
    expect(answer).toContain('413');
    expect(answer).toContain('Connection: close');
  });

  test('an address with characters that cannot be decoded', async () => {
    await start();
    expect(await say('GET /%ff%fe HTTP/1.1\r\nHost: a\r\n\r\n')).toContain('400');
  });

  test('no request at all', async () => {
    await start();
    expect(await say('HELLO\r\n\r\n')).toContain('400');
  });

  afterEach(() => {
    expect(server.requested).toEqual([]);
  });
});

describe('/healthz', () => {
  test('says ready when the front page can be sent', async () => {
    server = await startTestServer({ '/': rendered('Front') });
    const { status, body, headers } = await server.get('/healthz');
    expect([status, body.toString()]).toEqual([200, 'ready\n']);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('says why it is not ready', async () => {
    server = await startTestServer({});
    const { status, body } = await server.get('/healthz');
    expect(status).toBe(503);
    expect(body.toString()).toContain('the front page answers 404');
  });

  test('says that it stops, and pages still come', async () => {
    server = await startTestServer({ '/': rendered('Front') }, { stopping: () => true });
    for (const path of ['/healthz', '/healthz?from=nginx']) {
      const { status, body } = await server.get(path);
      expect([status, body.toString()]).toEqual([503, 'not ready: stopping\n']);
    }
    expect((await server.get('/')).status).toBe(200);
  });
});
