/** Sends a finished document: the encoding the reader takes, or nothing when it has it already. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { takenEncoding } from '../lib/http/accept-encoding.ts';
import { cacheControl } from '../lib/http/cache-control.ts';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import type { PageDictionary } from './page-dictionary.ts';
import type { Representation } from './representations.ts';
import type { CachedPage } from './page-cache.ts';
import { evaluateConditions } from './preconditions.ts';

export type Policy = {
  siteEnv: SiteEnv;
  nextInstant: () => Date | undefined;
  dictionary?: PageDictionary | undefined;
};

/** @param live whether it changes while one reads */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  document: CachedPage,
  policy: Policy,
  live = false,
): void {
  const { status, lastModified } = document;
  const { body, etag, vary, headers } = takenForm(request, document, policy);
  const caching = ['Cache-Control', cacheFor(document, policy, live)];
  const verdict =
    status === 200 ? evaluateConditions(request.headers, { etag, lastModified }) : 'send';
  if (verdict === 412) {
    response.writeHead(412, [...caching, 'Content-Length', '0']).end();
    return;
  }
  if (verdict === 304) {
    if (lastModified) caching.push('Last-Modified', lastModified);
    // Of what a preview says beside it, this must be with every answer.
    const robots = responseHeaders(policy.siteEnv)['X-Robots-Tag'];
    if (robots) caching.push('X-Robots-Tag', robots);
    response.writeHead(304, [...caching, 'ETag', etag, 'Vary', vary]).end();
    return;
  }
  response.writeHead(status, [...headers, ...caching]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function takenForm(
  { headers }: IncomingMessage,
  { representations }: CachedPage,
  { dictionary }: Policy,
): Representation {
  const own = dictionary?.isWith(headers) ? representations.dcz : undefined;
  return own ?? representations[takenEncoding(headers['accept-encoding'])];
}

function cacheFor(
  { status, momentary }: CachedPage,
  { siteEnv, nextInstant }: Policy,
  live: boolean,
): string {
  if (siteEnv !== 'production') return 'private, no-store';
  if (status >= 500 || momentary) return 'no-store';
  return cacheControl(new Date(), nextInstant(), { stale: status < 400, live });
}
