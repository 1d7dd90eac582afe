/**
 * Fetches a file from a host that the command line named, and from no other: each redirect is looked at anew, and
 * a name that leads to a private network is refused unless that very address was named.
 */
import { lookup as lookUp } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** No picture of a story is larger, and no larger file fits well into a repository. */
export const mostBytes = 50_000_000;
const longestWait = 30_000;
const mostRedirects = 5;

export type Fetched = { bytes: Buffer } | { missing: string };

/** @see https://www.iana.org/assignments/iana-ipv4-special-registry/ and its sister for IPv6 */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(net, bits);
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2002::', 16],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPrivate(mapped);
  const kind = isIP(address);
  return kind === 0 || inner.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

/** @param hosts with their port where it is not the usual one, as `URL.host` has it */
export async function safeFetch(address: string, hosts: ReadonlySet<string>): Promise<Fetched> {
  let url = new URL(address);
  for (let turn = 0; turn <= mostRedirects; turn++) {
    if (!/^https?:$/.test(url.protocol))
      return { missing: `${url.protocol} is no address of the web` };
    if (!hosts.has(url.host)) return { missing: `${url.host} was not named with --media` };
    const answer = await ask(url);
    if ('bytes' in answer || 'missing' in answer) return answer;
    if (!URL.canParse(answer.location, url)) return { missing: 'it leads on to no address' };
    url = new URL(answer.location, url);
  }
  return { missing: 'it leads on too often' };
}

function ask(url: URL): Promise<Fetched | { location: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A private address or `localhost` was named itself, since its host is among those that were.
  const isNamed = isIP(host) !== 0 || host === 'localhost' || host.endsWith('.localhost');
  const lookup: LookupFunction = (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      const [first] = error ? [] : found;
      if (!first) done(error ?? new Error('the host has no address'), '', 4);
      else if (!isNamed && found.some(({ address }) => isPrivate(address)))
        done(new Error(`${name} leads to a private network`), '', 4);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
  return new Promise((resolve) => {
    const fail = (reason: string) => {
      resolve({ missing: reason });
    };
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      { lookup, headers: { 'user-agent': 'Broadsheet import', accept: 'image/*,*/*;q=0.5' } },
      (response) => {
        const { statusCode = 0, headers } = response;
        if (statusCode >= 300 && statusCode < 400 && headers.location) {
          response.resume();
          resolve({ location: headers.location });
        } else if (statusCode !== 200) {
          response.resume();
          fail(`the server answers ${statusCode}`);
        } else if (Number(headers['content-length'] ?? 0) > mostBytes) {
          request.destroy();
          fail(`it has more than ${mostBytes / 1_000_000} MB`);
        } else {
          const parts: Buffer[] = [];
          let size = 0;
          response.on('data', (part: Buffer) => {
            size += part.length;
            parts.push(part);
            if (size <= mostBytes) return;
            request.destroy();
            fail(`it has more than ${mostBytes / 1_000_000} MB`);
          });
          response.on('end', () => {
            resolve({ bytes: Buffer.concat(parts) });
          });
          response.on('error', (error) => {
            fail(error.message);
          });
        }
      },
    );
    request.setTimeout(longestWait, () =>
      request.destroy(new Error('the server did not answer in time')),
    );
    request.on('error', (error) => {
      fail(error.message);
    });
    request.end();
  });
}
