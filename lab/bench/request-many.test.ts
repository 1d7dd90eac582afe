import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { requestMany } from './request-many.ts';

const asked: string[] = [];
let open = 0;
let most = 0;
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  most = Math.max(most, ++open);
  setImmediate(() => {
    open--;
    response.writeHead(url === '/missing' ? 404 : 200).end('a');
  });
});

async function origin(): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  asked.length = 0;
  most = 0;
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

const paths = Array.from({ length: 40 }, (_, i) => `/${i}`);

test.each([undefined, 2000])(
  'each is asked once, %s a second, by so many at a time',
  async (perSecond) => {
    const pace = perSecond ? { connections: 4, perSecond } : { connections: 4 };
    const { asked: count, p50, p99 } = await requestMany(await origin(), paths, pace);
    expect(count).toBe(40);
    expect([...asked].sort()).toEqual([...paths].sort());
    expect(most).toBeLessThanOrEqual(4);
    expect(p50).toBeLessThanOrEqual(p99);
  },
);

test('an error served fast is no figure', async () => {
  await expect(requestMany(await origin(), ['/missing'], { connections: 1 })).rejects.toThrow(
    'answered 404',
  );
});
