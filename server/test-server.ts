/** Our gateway before the site before a Next that says what a test wants, all on loopback. */
import { once } from 'node:events';
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { responseHeaders } from '../lib/http/response-headers.js';
import { createPageCache } from './page-cache.ts';
import { createGateway, type GatewayPolicy } from './gateway.ts';
import { always } from './keep-header.ts';
import { keepAnswers, type KeptAnswers } from './kept-answers.ts';
import { originAt } from './next-origin.ts';
import type { PageCacheOptions } from './page-cache.ts';
import { createSiteServer, type SitePolicy } from './site-server.ts';
import type { SendPicture } from './pictures/send-picture.ts';
import type { SendLiveFrame } from './live-frame.ts';
import type { SendFile } from './send-file.ts';

export type Reply = { status?: number; headers?: OutgoingHttpHeaders; body?: string };
export type Replies = Record<string, Reply | RequestListener>;
export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type TestServer = {
  /** What Next was asked for, in order. */
  requested: string[];
  /** What the gateway asked the site for, in order. */
  passedOn: string[];
  /** What readers asked for. */
  http: Server;
  port: number;
  get: (path: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Got>;
  stopNext: () => Promise<void>;
  stopSite: () => Promise<void>;
  stop: () => Promise<void>;
};

/** For `vi.waitFor`, which gives up after a second: a busy machine is no fault of a test. */
export const patience = { timeout: 20_000 };

const script = '<script>self.__next_f.push([1,"$"])</script>';

const keepNothing: KeptAnswers = {
  find: () => undefined,
  watch: () => undefined,
  counts: () => ({ kept: 0, bytes: 0 }),
};

/** A page as Next renders it. */
export function rendered(words: string, status = 200): Reply {
  const body = `<!DOCTYPE html><html><body><p>${words}<!-- --></p>${script}</body></html>`;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

/** The same as a reader gets it. */
export function finished(words: string): string {
  return `<!DOCTYPE html><html><body><p>${words}</p></body></html>`;
}

/** A render that failed, as Next sends it. */
export function failed(status: number): Reply {
  const body = `<!DOCTYPE html><html id="__next_error__"><body>${script}</body></html>`;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

const defaultPages: Replies = {
  '/_not-found': rendered('No such page', 404),
  '/server-error': rendered('Something went wrong'),
};

type AnyPolicy = SitePolicy &
  GatewayPolicy &
  PageCacheOptions & {
    files: OwnFiles;
    /** Whether the gateway keeps pages; if not, what a test says of the time holds at once. */
    keeps: boolean;
    /** Bytes that the gateway may keep. */
    room: { found: number; elsewhere: number };
  };
export type TestPolicy = Partial<AnyPolicy>;
/** Those that a test is about. */
type OwnFiles = { own?: SendFile; liveFrame?: SendLiveFrame };

export async function startTestServer(
  ownReplies: Replies,
  policy: TestPolicy = {},
): Promise<TestServer> {
  const replies: Replies = { ...defaultPages, ...ownReplies };
  const requested: string[] = [];
  const next = createServer((incoming, outgoing) => {
    requested.push(incoming.url ?? '');
    if (incoming.headers['x-prerender-revalidate'] === 'the key') requested.push('(rendered anew)');
    const reply = replies[incoming.url ?? ''] ?? rendered('No such page', 404);
    if (typeof reply === 'function') reply(incoming, outgoing);
    else outgoing.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
  });
  const origin = originAt(await listen(next), 'the key');

  const siteEnv = policy.siteEnv ?? 'production';
  const pages = createPageCache(origin, {
    startedAt: new Date(0),
    lastInstant: () => undefined,
    readCss: () => '',
    headers: responseHeaders(siteEnv),
    ...policy,
  });
  const noFile: SendPicture & SendFile = (_, response) => {
    response.writeHead(404).end();
    return Promise.resolve();
  };
  const files = { picture: noFile, own: noFile, liveFrame: () => false, ...policy.files };
  const site = createSiteServer(origin, pages, files, {
    validity: () => (policy.keeps ? always : undefined),
    nextInstant: () => undefined,
    previewPassword: undefined,
    resolveAddress: () => ({ kind: 'open' }),
    needsQuery: () => false,
    ...policy,
    siteEnv,
  });
  const passedOn: string[] = [];
  site.prependListener('request', ({ url = '' }: IncomingMessage) => passedOn.push(url));
  const kept = keepAnswers(policy.dictionary, policy.room);
  const server = createGateway(await listen(site), policy.keeps ? kept : keepNothing, {
    log: () => undefined,
    stopping: () => false,
    successor: () => undefined,
    ...policy,
    siteEnv,
  });
  const port = await listen(server);
  return {
    requested,
    passedOn,
    http: server,
    port,
    get: (path, headers = {}, method = 'GET') => get(port, path, headers, method),
    stopNext: () => close(next),
    stopSite: () => close(site),
    stop: async () => {
      await Promise.all([next, site, server].filter(({ listening }) => listening).map(close));
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

async function get(
  port: number,
  path: string,
  headers: OutgoingHttpHeaders,
  method: string,
): Promise<Got> {
  const requested = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
  const [answer] = (await once(requested, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: Buffer.concat(chunks),
  };
}
