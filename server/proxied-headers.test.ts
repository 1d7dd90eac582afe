import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
afterEach(() => server.stop());

test.each([
  ['RSC: 1', 'Next-Router-State-Tree: %5B%22%22%5D'],
  [`Next-Action: ${'0'.repeat(42)}`],
  ['x-middleware-prefetch: 1', 'x-prerender-revalidate: x'],
  ['x-forwarded-host: evil.example', 'Host: evil.example'],
  ['Cookie: __prerender_bypass=x'],
  ['Trailer: x'],
  ['TE: trailers', 'Keep-Alive: timeout=9', 'Expect: 100-continue'],
])('a file is asked for without what would change the answer: %s', async (...said) => {
  let heard: IncomingHttpHeaders = {};
  server = await startTestServer({
    '/photos/a/1.jpg': ({ headers }, outgoing) => {
      heard = headers;
      outgoing.end('pixels');
    },
  });
  expect(await send(['Range: bytes=0-', ...said])).toContain('pixels');
  const { host, ...others } = heard;
  expect(host).toMatch(/^127\.0\.0\.1:/);
  expect(others).toEqual({ range: 'bytes=0-', connection: 'keep-alive' });
});

/** As bytes: Node's own client refuses to send some of these. */
async function send(headers: string[]): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const lines = ['GET /photos/a/1.jpg HTTP/1.1', 'Host: a', 'Connection: close', ...headers];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
