/** Our own server: pages as finished documents, files as Next has them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Address } from '../lib/addresses.ts';
import { responseHeaders } from '../lib/response-headers.js';
import type { Document, Documents } from './documents.ts';
import type { Origin } from './next-origin.ts';
import { knowsPassword } from './password.ts';
import { respond, type Policy } from './respond.ts';

export type ServerPolicy = Policy & {
  /** Closes a preview to whoever does not say it. */
  previewPassword: string | undefined;
  readAddress: (path: string) => Address;
};

/** Files are sent as they are: hashed by the build, pictures, or of `public/`. */
const files = /^\/(_next\/static\/|photos\/[^/]+\/)|^\/[^/]+\.(ico|png|svg|jpg|css|xsl)$/;

/** What Next has addresses for and readers do not. */
const inner = /^\/(_next(\/|$)|_not-found|markdown\/|server-error|sitemaps\/|news-sitemap\/)/;

export function createPaperServer(
  origin: Origin,
  documents: Documents,
  policy: ServerPolicy,
): Server {
  const headers = responseHeaders(policy.siteEnv);
  const plain = (response: ServerResponse, status: number, text: string, more = {}) => {
    response.writeHead(status, { ...headers, ...more, 'Content-Type': 'text/plain' });
    response.end(text);
  };

  async function sendDocument(request: IncomingMessage, response: ServerResponse, path: string) {
    try {
      const address: Address = inner.test(path) ? { kind: 'missing' } : policy.readAddress(path);
      if (address.kind === 'moved') {
        const { search } = new URL(request.url ?? '', 'http://paper');
        const more = { Location: address.to + search, 'Cache-Control': 'no-cache' };
        plain(response, 308, `This is now at ${address.to}\n`, more);
      } else respond(request, response, await documentAt(path, address), policy);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Something went wrong.\n', { 'Cache-Control': 'no-store' });
    }
  }

  async function documentAt(path: string, { kind }: Address): Promise<Document> {
    if (kind === 'missing') return documents.notFound();
    const document = await documents.get(path);
    return kind === 'gone' ? { ...document, status: 410 } : document;
  }

  return createServer((request, response) => {
    const { method, url = '/' } = request;
    // The form of an address that proxies use, and its query, lead to the same page.
    const path = URL.canParse(url, 'http://paper') ? new URL(url, 'http://paper').pathname : '';
    if (policy.previewPassword && !knowsPassword(request, policy.previewPassword)) {
      const more = { 'WWW-Authenticate': 'Basic realm="Preview", charset="UTF-8"' };
      plain(response, 401, 'This preview asks for a password.\n', more);
    } else if (!path) plain(response, 400, 'No such address.\n');
    else if (method !== 'GET' && method !== 'HEAD') {
      plain(response, 405, 'Pages are read with GET.\n', { Allow: 'GET, HEAD' });
    } else if (files.test(path)) origin.pass(request, response, headers);
    else void sendDocument(request, response, path);
  });
}
