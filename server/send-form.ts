/** Sends one form of an answer, or says why not, as the request's conditions ask. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { evaluateConditions } from './preconditions.ts';

/** `headers` is flat, value after name, which is what Node writes fastest. */
export type Sendable = {
  status: number;
  body: Buffer;
  etag: string | undefined;
  vary: string | undefined;
  lastModified: string | undefined;
  headers: string[];
};

/**
 * Flat as well. `beside`: what is said with every answer, whole or not; `ofUnchanged`: what the headers of the
 * whole one hold and an answer without it must say.
 */
type More = { beside: string[]; ofUnchanged?: string[] };

export function sendForm(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, etag, vary, lastModified, headers }: Sendable,
  { beside, ofUnchanged = [] }: More,
): void {
  const verdict =
    status === 200 ? evaluateConditions(request.headers, { etag, lastModified }) : 'send';
  if (verdict === 412) {
    response.writeHead(412, [...beside, 'Content-Length', '0']).end();
  } else if (verdict === 304) {
    const known = [...beside, ...ofUnchanged];
    if (etag) known.push('ETag', etag);
    if (vary) known.push('Vary', vary);
    if (lastModified) known.push('Last-Modified', lastModified);
    response.writeHead(304, known).end();
  } else {
    response.writeHead(status, [...headers, ...beside]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}
