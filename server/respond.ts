/** Sends a finished document: the encoding the reader takes, or nothing when it has it already. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl } from '../lib/http/cache-control.ts';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import type { Encoding } from './representations.ts';
import type { CachedPage } from './page-cache.ts';

export type Policy = { siteEnv: SiteEnv; nextInstant: () => Date | undefined };

export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  document: CachedPage,
  policy: Policy,
): void {
  const { status, lastModified } = document;
  const { body, etag, headers } =
    document.representations[takenEncoding(request.headers['accept-encoding'])];
  const caching = ['Cache-Control', cacheFor(document, policy)];
  if (status === 200 && isKnown(request.headers, etag, lastModified)) {
    if (lastModified) caching.push('Last-Modified', lastModified);
    // Of what a preview says beside it, this must be with every answer.
    const robots = responseHeaders(policy.siteEnv)['X-Robots-Tag'];
    if (robots) caching.push('X-Robots-Tag', robots);
    response.writeHead(304, [...caching, 'ETag', etag, 'Vary', 'Accept-Encoding']).end();
    return;
  }
  response.writeHead(status, [...headers, ...caching]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function cacheFor({ status, momentary }: CachedPage, { siteEnv, nextInstant }: Policy): string {
  if (siteEnv !== 'production') return 'private, no-store';
  if (status >= 500 || momentary) return 'no-store';
  return cacheControl(new Date(), nextInstant(), status < 400);
}

const takes = (name: string) =>
  new RegExp(`(^|[,\\s])${name}(?![\\w-]|\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i');
const brotli = takes('br');
const gzip = takes('gzip');

/** The best of what the reader takes; `q=0` refuses. https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding */
export function takenEncoding(accepted = ''): Encoding {
  if (brotli.test(accepted)) return 'br';
  return gzip.test(accepted) ? 'gzip' : 'identity';
}

/** A tag counts for more than a date. https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 */
function isKnown(
  { 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders,
  etag: string,
  lastModified: string | undefined,
): boolean {
  if (tags !== undefined) {
    return tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  // Dates that cannot be read compare false.
  return Date.parse(lastModified ?? '') <= Date.parse(since ?? '');
}
