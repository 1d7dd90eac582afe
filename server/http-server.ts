/** Our own server: pages as finished documents, files as Next has them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Address } from './resolve-address.ts';
import {
  ownFileAddress,
  fileAddresses,
  innerAddresses,
  pictureAddress,
  writeAddress,
} from '../lib/addresses/house-addresses.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import type { AccessLog } from './access-log.ts';
import type { CachedPage, PageCache } from './page-cache.ts';
import { idleSocket, refusal, serverLimits } from './limits.ts';
import type { Origin } from './next-origin.ts';
import { passOn } from './pass-on.ts';
import { knowsPassword } from './password.ts';
import type { SendPicture } from './pictures/send-picture.ts';
import { respond, type Policy } from './respond.ts';
import type { SendLiveFrame } from './live-frame.ts';
import type { SendFile } from './send-file.ts';

export type ServerPolicy = Policy & {
  /** Closes a preview to whoever does not say it. */
  previewPassword: string | undefined;
  resolveAddress: (path: string, search: string) => Address;
  log: AccessLog;
  /** Whether the server has been told to stop and only finishes what it has begun. */
  stopping: () => boolean;
  /** Where the server listens that has taken over from this one: what is no file goes there. */
  successor: () => number | undefined;
};

/** The page that reads its query; every other is one page whatever stands there. */
const searchPath = '/search';

export function createSiteServer(
  origin: Origin,
  pages: PageCache,
  files: { picture: SendPicture; own: SendFile; liveFrame: SendLiveFrame },
  policy: ServerPolicy,
): Server {
  const headers = responseHeaders(policy.siteEnv);
  const plain = (response: ServerResponse, status: number, text: string, more = {}) => {
    const length = Buffer.byteLength(text);
    const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': length };
    // A preview is kept nowhere, whatever the answer says of itself.
    response.writeHead(status, { ...more, ...headers, ...own });
    response.end(response.req.method === 'HEAD' ? undefined : text);
  };

  function sendDocument(
    request: IncomingMessage,
    response: ServerResponse,
    { pathname, search }: URL,
  ): void {
    const fail = (error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Something went wrong.\n', { 'Cache-Control': 'no-store' });
    };
    try {
      const isInner = innerAddresses.test(pathname);
      const address = isInner ? missing : policy.resolveAddress(pathname, search);
      if (address.kind === 'moved') {
        const more = { Location: address.to, 'Cache-Control': 'no-cache' };
        plain(response, 308, `This is now at ${address.to}\n`, more);
        return;
      }
      const isLive = address.kind === 'open' && address.live;
      const path = pathname === searchPath ? pathname + search : pathname;
      const send = (page: CachedPage) => {
        respond(request, response, page, policy, isLive);
      };
      const page = documentAt(path, address);
      if (page instanceof Promise) page.then(send).catch(fail);
      else send(page);
    } catch (error) {
      fail(error);
    }
  }

  function documentAt(path: string, address: Address): CachedPage | Promise<CachedPage> {
    if (address.kind === 'missing') return pages.notFound();
    return address.kind === 'gone' ? withdrawnPage(address.page) : pages.get(path);
  }

  async function withdrawnPage(path: string): Promise<CachedPage> {
    return { ...(await pages.get(path)), status: 410 };
  }

  /** For whatever stands before several servers and must know which of them to ask. */
  async function sendHealth(response: ServerResponse) {
    const fault = policy.stopping() ? 'stopping' : await frontFault();
    const more = { 'Cache-Control': 'no-store' };
    if (fault) plain(response, 503, `not ready: ${fault}\n`, more);
    else plain(response, 200, 'ready\n', more);
  }

  async function frontFault(): Promise<string | undefined> {
    try {
      const { status } = await pages.get('/');
      return status === 200 ? undefined : `the front page answers ${status}`;
    } catch (error) {
      return String(error);
    }
  }

  const server = createServer(serverLimits, (request, response) => {
    const successor = policy.successor();
    const own = () => {
      policy.log(request, response);
      answer(request, response);
    };
    if (successor === undefined || refusal(request) || isNamedByContent(request)) own();
    else passOn(request, response, successor, own);
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const refused = refusal(request);
    const address = readUrl(request.url ?? '/');
    if (refused) {
      const more = refused.status === 405 ? { Allow: 'GET, HEAD' } : { Connection: 'close' };
      plain(response, refused.status, refused.text, more);
    } else if (address?.pathname === '/healthz') void sendHealth(response);
    else if (policy.previewPassword && !knowsPassword(request, policy.previewPassword)) {
      const more = { 'WWW-Authenticate': 'Basic realm="Preview", charset="UTF-8"' };
      plain(response, 401, 'This preview asks for a password.\n', more);
    } else if (!address) plain(response, 400, 'No such address.\n');
    else if (pictureAddress.test(address.pathname)) {
      void files.picture(request, response, address.pathname);
    } else if (ownFileAddress.test(address.pathname)) {
      void files.own(request, response, address.pathname);
    } else if (fileAddresses.test(address.pathname)) {
      // As we read it: Next would take another host in it for the place to send the reader to.
      request.url = address.pathname + address.search;
      origin.proxy(request, response, headers);
    } else if (writeAddress.test(address.pathname) && policy.siteEnv !== 'production') {
      // Neither finished nor kept: its scripts run, and it says its own policy.
      request.url = address.pathname;
      origin.proxy(request, response, {}, { isPacked: true });
    } else if (files.liveFrame(request, response, address.pathname)) {
      return;
    } else if (!policy.dictionary?.send(response, address.pathname, headers))
      sendDocument(request, response, address);
  }
  server.setTimeout(idleSocket);
  return server;
}

/**
 * The form of an address that proxies use leads to the same page.
 * @returns undefined for what is no address, and for characters that cannot be decoded, at which Next fails
 */
function readUrl(url: string): URL | undefined {
  try {
    const address = new URL(url, 'http://paper');
    decodeURIComponent(address.pathname);
    return address;
  } catch {
    return undefined;
  }
}

/** The page that asks may be of the edition before; that one has it too, and the next may not. */
function isNamedByContent({ url = '/' }: IncomingMessage): boolean {
  const pathname = readUrl(url)?.pathname ?? '';
  return pictureAddress.test(pathname) || fileAddresses.test(pathname);
}

const missing: Address = { kind: 'missing' };
