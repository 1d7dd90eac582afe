import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isPrivate, safeFetch } from './safe-fetch.ts';

vi.mock('node:dns', () => ({
  lookup: (_: string, __: object, done: (error: null, found: object[]) => void) => {
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  },
}));

let server: Server;
let host = '';
const asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const to = /^\/to\?(.*)/.exec(url)?.[1];
    if (to) response.writeHead(302, { location: decodeURIComponent(to) }).end();
    else if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (url === '/gone') response.writeHead(404).end();
    else if (url === '/large') response.writeHead(200, { 'content-length': 60_000_000 }).end();
    else response.end('bytes');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const get = (path: string, hosts = [host]) => safeFetch(`http://${host}${path}`, new Set(hosts));
const to = (address: string) => `/to?${encodeURIComponent(address)}`;

test('gets a file from a host that was named', async () => {
  expect(await get('/a.jpg')).toEqual({ bytes: Buffer.from('bytes') });
  expect(await get(to('/b.jpg'))).toEqual({ bytes: Buffer.from('bytes') });
});

test('asks no other host, not by a redirect either', async () => {
  const before = asked.length;
  expect(await get('/a.jpg', ['old.example'])).toEqual({
    missing: `${host} was not named with --media`,
  });
  expect(asked).toHaveLength(before);
  expect(await get(to('http://169.254.169.254/latest/'))).toEqual({
    missing: '169.254.169.254 was not named with --media',
  });
  expect(await get(to('file:///etc/hostname'))).toEqual({
    missing: 'file: is no address of the web',
  });
});

test('a name that leads to a private network is refused', async () => {
  const port = host.split(':')[1] ?? '';
  const by = (name: string) =>
    safeFetch(`http://${name}:${port}/a.jpg`, new Set([`${name}:${port}`]));
  expect(await by('old.example')).toEqual({ missing: 'old.example leads to a private network' });
  // Who names this machine means it.
  expect(await by('localhost')).toEqual({ bytes: Buffer.from('bytes') });
});

test.each([
  ['/gone', 'the server answers 404'],
  ['/large', 'it has more than 50 MB'],
  ['/loop', 'it leads on too often'],
])('%s', async (path, missing) => {
  expect(await get(path)).toEqual({ missing });
});

describe('private addresses', () => {
  test.each([
    '10.0.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.20.1.1',
    '192.168.0.1',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'no address',
  ])('%s', (address) => {
    expect(isPrivate(address)).toBe(true);
  });
  test.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'])('%s is none', (address) => {
    expect(isPrivate(address)).toBe(false);
  });
});
