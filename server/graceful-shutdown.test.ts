import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareShutdown, stopListening, type Shutdown } from './graceful-shutdown.ts';
import { patience } from './test-server.ts';

let server: Server;
let shutdown: Shutdown;
let readers: Reader[];
afterEach(() => {
  for (const { socket } of readers) socket.destroy();
  server.closeAllConnections();
  server.close();
});

async function start(listener: RequestListener): Promise<void> {
  readers = [];
  server = createServer(listener);
  shutdown = prepareShutdown(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
}

/** As the supervisor does it, with a listener of its own. */
async function shutDown({ drain, limit }: { drain: number; limit: number }): Promise<number> {
  shutdown.announce();
  await pause(drain);
  await stopListening(server, limit);
  return shutdown.finish({ closeIdle: true, limit });
}

type Reader = { socket: Socket; got: string; end: string | undefined };

function reader(): Reader {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const each: Reader = { socket, got: '', end: undefined };
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => (each.got += text));
  socket.on('error', ({ message }) => (each.end = message));
  socket.on('close', () => (each.end ??= 'closed'));
  readers.push(each);
  return each;
}

const connected = ({ socket }: Reader) => once(socket, 'connect');
const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
const many = 40;
const soon = { drain: 100, limit: 20_000 };

/** Statuses with how often, and how the connections ended. */
function outcome(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { got, end = 'still open' } of readers) {
    const line = `${got.split('\r\n')[0] ?? ''}, ${end}`;
    found[line] = (found[line] ?? 0) + 1;
  }
  return found;
}

test('requests that wait to be accepted when the server is told to stop are answered', async () => {
  await start((_, response) => response.end('page'));
  for (let i = 0; i < many; i++) reader().socket.write(request);
  const lost = await shutDown({ ...soon, drain: 0 });
  expect(lost).toBe(0);
  await vi.waitFor(() => {
    expect(outcome()).toEqual({ 'HTTP/1.1 200 OK, closed': many });
  }, patience);
});

test('connections that come while it drains are answered, and told to close', async () => {
  await start((_, response) => response.end('page'));
  const left = shutDown(soon);
  for (let i = 0; i < many; i++) {
    const each = reader();
    await connected(each);
    each.socket.write(request);
  }
  expect(await left).toBe(0);
  await vi.waitFor(() => {
    expect(outcome()).toEqual({ 'HTTP/1.1 200 OK, closed': many });
  }, patience);
  expect(readers.every(({ got }) => /^connection: close/im.test(got))).toBe(true);
});

test('a request on a kept connection, sent when the server is told to stop, is answered', async () => {
  await start((_, response) => response.end('page'));
  for (let i = 0; i < many; i++) reader().socket.write(request);
  await vi.waitFor(() => {
    expect(readers.every(({ got }) => got.includes('page'))).toBe(true);
  }, patience);
  for (const each of readers) {
    each.got = '';
    each.socket.write(request);
  }
  expect(await shutDown({ ...soon, drain: 0 })).toBe(0);
  await vi.waitFor(() => {
    expect(outcome()).toEqual({ 'HTTP/1.1 200 OK, closed': many });
  }, patience);
});

describe('a request that has begun', () => {
  test('is finished and its connection closed, however long the rest stays idle', async () => {
    const answers: ServerResponse[] = [];
    await start((_, response) => answers.push(response));
    await connected(reader());
    const slow = reader();
    slow.socket.write(request);
    await vi.waitFor(() => {
      expect(answers).toHaveLength(1);
    }, patience);
    const left = shutDown({ ...soon, drain: 0 });
    await vi.waitFor(() => {
      expect(server.listening).toBe(false);
      expect(readers.map(({ end }) => end)).toEqual(['closed', undefined]);
    }, patience);
    answers[0]?.end('made at last');
    expect(await left).toBe(0);
    await vi.waitFor(() => {
      expect(slow.got).toContain('made at last');
      expect(slow.end).toBe('closed');
    }, patience);
    expect(slow.got).toMatch(/^connection: close/im);
  });

  test('is finished when only half of it had come', async () => {
    await start((_, response) => response.end('page'));
    const each = reader();
    each.socket.write(request.slice(0, 9));
    await vi.waitFor(async () => {
      expect(await countConnections()).toBe(1);
    }, patience);
    const left = shutDown(soon);
    await vi.waitFor(() => {
      expect(server.listening).toBe(false);
    }, patience);
    each.socket.write(request.slice(9));
    expect(await left).toBe(0);
    await vi.waitFor(() => {
      expect(each.got).toContain('200 OK');
    }, patience);
  });

  test('is finished for a reader who is slow to take it', async () => {
    const page = 'a'.repeat(12_000_000);
    await start((_, response) => response.end(page));
    const each = reader();
    each.socket.pause();
    each.socket.write(request);
    await vi.waitFor(async () => {
      expect(await countConnections()).toBe(1);
    }, patience);
    const left = shutDown(soon);
    await vi.waitFor(() => {
      expect(server.listening).toBe(false);
    }, patience);
    each.socket.resume();
    expect(await left).toBe(0);
    await vi.waitFor(() => {
      expect(each.got.endsWith(page)).toBe(true);
    }, patience);
  });

  test('is cut off where it takes longer than the server may, and counted', async () => {
    await start(() => undefined);
    for (let i = 0; i < 3; i++) reader().socket.write(request);
    await vi.waitFor(async () => {
      expect(await countConnections()).toBe(3);
    }, patience);
    expect(await shutDown({ drain: 0, limit: 200 })).toBe(3);
  });
});

function countConnections(): Promise<number> {
  return new Promise((done) => {
    server.getConnections((_, count) => {
      done(count);
    });
  });
}

test('where nobody is in a hurry, a kept connection is answered once more and then closed', async () => {
  await start((_, response) => response.end('page'));
  const each = reader();
  each.socket.write(request);
  await vi.waitFor(() => {
    expect(each.got).toContain('page');
  }, patience);
  shutdown.announce();
  await stopListening(server, soon.limit);
  const finished = shutdown.finish({ closeIdle: false, limit: soon.limit });
  await pause(200);
  expect(each.end).toBeUndefined();
  each.got = '';
  each.socket.write(request);
  expect(await finished).toBe(0);
  await vi.waitFor(() => {
    expect(outcome()).toEqual({ 'HTTP/1.1 200 OK, closed': 1 });
  }, patience);
});
