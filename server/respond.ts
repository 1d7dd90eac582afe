/** Sends a finished document: the encoding the reader takes, or nothing when it has it already. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl } from '../lib/cache-control.ts';
import type { SiteEnv } from '../lib/hosts.ts';
import type { Document, Encoding } from './documents.ts';

export type Policy = { siteEnv: SiteEnv; nextInstant: () => Date | undefined };

export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  { siteEnv, nextInstant }: Policy,
): void {
  const { body, etag, headers } = document.forms[takenEncoding(request.headers['accept-encoding'])];
  const caching = ['Cache-Control', cacheFor(document.status, siteEnv, nextInstant)];
  if (document.status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, [...caching, 'ETag', etag, 'Vary', 'Accept-Encoding']).end();
    return;
  }
  response.writeHead(document.status, [...headers, ...caching]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function cacheFor(status: number, siteEnv: SiteEnv, nextInstant: Policy['nextInstant']): string {
  if (siteEnv !== 'production') return 'private, no-store';
  if (status >= 500) return 'no-store';
  return cacheControl(new Date(), nextInstant(), status < 400);
}

/** The best of what the reader takes; `q=0` refuses. https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding */
export function takenEncoding(accepted = ''): Encoding {
  const taken = (name: string) =>
    new RegExp(`(^|[,\\s])${name}(?![\\w-]|\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i').test(accepted);
  if (taken('br')) return 'br';
  return taken('gzip') ? 'gzip' : 'identity';
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return (
    ifNoneMatch === '*' ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  );
}
