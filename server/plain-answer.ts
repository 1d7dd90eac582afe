/** An answer of one line, for people who look. */
import type { ServerResponse } from 'node:http';
import type { SiteEnv } from '../lib/edition/hosts.ts';
import { responseHeaders } from '../lib/http/response-headers.js';

export type SendPlain = (
  response: ServerResponse,
  status: number,
  text: string,
  more?: Record<string, string>,
) => void;

export function plainSender(siteEnv: SiteEnv): SendPlain {
  const headers = responseHeaders(siteEnv);
  return (response, status, text, more = {}) => {
    const length = Buffer.byteLength(text);
    const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': length };
    // A preview is kept nowhere, whatever the answer says of itself.
    response.writeHead(status, { ...more, ...headers, ...own });
    response.end(response.req.method === 'HEAD' ? undefined : text);
  };
}
