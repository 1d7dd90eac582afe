/** The site as its thread serves it to the gateway: pages as finished documents, files as Next has them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Address } from './resolve-address.ts';
import {
  dictionaryAddress,
  ownFileAddress,
  fileAddresses,
  innerAddresses,
  pictureAddress,
  writeAddress,
} from '../lib/addresses/house-addresses.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import { notFoundPath, type CachedPage, type PageCache } from './page-cache.ts';
import {
  always,
  keepHeader,
  saidAgain,
  writeKeep,
  type Keep,
  type Validity,
} from './keep-header.ts';
import { behindGateway } from './limits.ts';
import type { Origin } from './next-origin.ts';
import { knowsPassword } from './password.ts';
import { plainSender } from './plain-answer.ts';
import { readUrl } from './read-url.ts';
import type { SendPicture } from './pictures/send-picture.ts';
import { respond, type Policy } from './respond.ts';
import type { SendLiveFrame } from './live-frame.ts';
import type { SendFile } from './send-file.ts';

export type SitePolicy = Policy & {
  /** Closes a preview to whoever does not say it. */
  previewPassword: string | undefined;
  resolveAddress: (path: string, search: string) => Address;
  /** Whether a former address of that path needs a query, so that one may lead elsewhere. */
  needsQuery: (path: string) => boolean;
  /**
   * Between which instants the paper is as it is now; undefined in a preview and where a password is asked for, since
   * the gateway then keeps nothing.
   */
  validity: () => Validity | undefined;
};

/** The page that reads its query; every other is one page whatever stands there. */
const searchPath = '/search';

export function createSiteServer(
  origin: Origin,
  pages: PageCache,
  files: { picture: SendPicture; own: SendFile; liveFrame: SendLiveFrame },
  policy: SitePolicy,
): Server {
  const headers = responseHeaders(policy.siteEnv);
  const found = policy.validity() ? saidAgain(always) : {};
  const plain = plainSender(policy.siteEnv);

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
        const validity = policy.validity();
        const keep = validity && { [keepHeader]: writeKeep({ ...validity, caching: 'said' }) };
        const more = { Location: address.to, 'Cache-Control': 'no-cache', ...keep };
        plain(response, 308, `This is now at ${address.to}\n`, more);
        return;
      }
      const live = address.kind === 'open' && (address.live ?? false);
      const path = pathname === searchPath ? pathname + search : pathname;
      // Before the page is asked for: an instant may come meanwhile.
      const keep = keepOf(pathname, live);
      const send = (page: CachedPage) => {
        const lasts = pages.keeps(pathOfPage(path, address), page);
        respond(request, response, page, policy, { live, keep: lasts ? keep : undefined });
      };
      const page = documentAt(path, address);
      if (page instanceof Promise) page.then(send).catch(fail);
      else send(page);
    } catch (error) {
      fail(error);
    }
  }

  function keepOf(pathname: string, live: boolean): Keep | undefined {
    const validity = policy.validity();
    const anyQuery = !policy.needsQuery(pathname);
    return validity && { ...validity, caching: live ? 'live' : 'page', anyQuery };
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
    const fault = await frontFault();
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

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = readUrl(request.url ?? '/');
    if (address?.pathname === '/healthz') void sendHealth(response);
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
      origin.proxy(request, response, headers, { found });
    } else if (writeAddress.test(address.pathname) && policy.siteEnv !== 'production') {
      // Neither finished nor kept: its scripts run, and it says its own policy.
      request.url = address.pathname;
      origin.proxy(request, response, {}, { isPacked: true });
    } else if (files.liveFrame(request, response, address.pathname)) {
      return;
    } else if (policy.dictionary?.send(response, address.pathname, { ...headers, ...found })) {
      return;
    } else if (dictionaryAddress.test(address.pathname)) {
      // Of another edition, which another instance may have: no address of ours, and no page.
      plain(response, 404, 'No such dictionary.\n', { 'Cache-Control': 'no-store' });
    } else sendDocument(request, response, address);
  }
  return createServer(behindGateway, answer);
}

/** Under which address its document is kept, whatever else is said with it. */
function pathOfPage(path: string, address: Address): string {
  if (address.kind === 'missing') return notFoundPath;
  return address.kind === 'gone' ? address.page : path;
}

const missing: Address = { kind: 'missing' };
