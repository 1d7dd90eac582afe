/** What a request may ask of the server, so that nobody can hold it or make it work for nothing. */
import type { IncomingMessage, ServerOptions } from 'node:http';

const longestUrl = 2048;

/** Milliseconds, and bytes for the headers. A slow reader has a minute for each piece. */
export const serverLimits: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};
export const idleSocket = 60_000;

/** Behind it: what was let through comes with a header or two more, and a line waits for as long as it likes. */
export const behindGateway: ServerOptions = { maxHeaderSize: 32 * 1024, keepAliveTimeout: 0 };

/** Why a request is refused before anybody looks at what it wants. */
export function refusal({
  url = '',
  method = '',
  headers,
}: IncomingMessage): { status: number; text: string } | undefined {
  if (url.length > longestUrl) return { status: 414, text: 'This address is too long.\n' };
  // First of the two, since this closes the line: what is sent is not read, however long it is.
  const body = headers['transfer-encoding'] ?? headers['content-length'] ?? '0';
  if (body !== '0') return { status: 413, text: 'Nothing is sent to a page.\n' };
  if (method === 'GET' || method === 'HEAD') return undefined;
  return { status: 405, text: 'Pages are read with GET.\n' };
}
