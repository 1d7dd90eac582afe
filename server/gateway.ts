/**
 * What readers' connections come to: it refuses what asks too much, sends the pages it keeps, and passes everything
 * else on to the site's thread. Next, whose bookkeeping of promises slows all that happens in its thread, is not here.
 */
import {
  Agent,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { fileAddresses, pictureAddress } from '../lib/addresses/house-addresses.ts';
import { readUrl } from './read-url.ts';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { cacheControl } from '../lib/http/cache-control.ts';
import type { AccessLog } from './access-log.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
import { idleSocket, refusal, serverLimits } from './limits.ts';
import { passOn } from './pass-on.ts';
import { plainSender } from './plain-answer.ts';
import { sendForm } from './send-form.ts';

export type GatewayPolicy = {
  siteEnv: SiteEnv;
  log: AccessLog;
  /** Whether the server has been told to stop and only finishes what it has begun. */
  stopping: () => boolean;
  /** Where the server listens that has taken over from this one: what is no file goes there. */
  successor: () => number | undefined;
};

/** @param port where the site's thread listens */
export function createGateway(port: number, kept: KeptAnswers, policy: GatewayPolicy): Server {
  const plain = plainSender(policy.siteEnv);
  // We close its lines, never the thread: closed by both at once, one would lose its request.
  const agent = new Agent({ keepAlive: true });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    policy.log(request, response);
    const refused = refusal(request);
    const found = refused ? undefined : kept.find(request);
    if (refused) {
      const more = refused.status === 405 ? { Allow: 'GET, HEAD' } : { Connection: 'close' };
      plain(response, refused.status, refused.text, more);
    } else if (policy.stopping() && pathnameOf(request) === '/healthz') {
      plain(response, 503, 'not ready: stopping\n', { 'Cache-Control': 'no-store' });
    } else if (found) {
      const { ofUnchanged } = found;
      sendForm(request, response, found, {
        beside: ['Cache-Control', cachingNow(found)],
        ofUnchanged,
      });
    } else {
      passOn(request, response, { port, agent, watch: kept.watch }, () => {
        plain(response, 502, 'Something went wrong.\n', { 'Cache-Control': 'no-store' });
      });
    }
  }

  const server = createServer(serverLimits, (request, response) => {
    const successor = policy.successor();
    if (successor === undefined || refusal(request) || isNamedByContent(request))
      answer(request, response);
    else
      passOn(request, response, { port: successor, agent: false }, () => {
        answer(request, response);
      });
  });
  server.setTimeout(idleSocket);
  return server;
}

/** What a page says of the time that is left counts from now on. */
function cachingNow({ keep: { caching, until }, cacheControl: said, status }: KeptAnswer): string {
  if (caching === 'said') return said;
  const next = until === Infinity ? undefined : new Date(until);
  return cacheControl(new Date(), next, { stale: status < 400, live: caching === 'live' });
}

/** The page that asks may be of the edition before; that one has it too, and the next may not. */
function isNamedByContent(request: IncomingMessage): boolean {
  const pathname = pathnameOf(request) ?? '';
  return pictureAddress.test(pathname) || fileAddresses.test(pathname);
}

function pathnameOf({ url = '/' }: IncomingMessage): string | undefined {
  return readUrl(url)?.pathname;
}
