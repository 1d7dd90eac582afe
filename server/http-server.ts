/** Our own server: pages as finished documents, files as Next has them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { responseHeaders } from '../lib/response-headers.js';
import { serverErrorPath, type Documents } from './documents.ts';
import type { Origin } from './next-origin.ts';
import { respond, type Policy } from './respond.ts';

/** Files are sent as they are: hashed by the build, pictures, or of `public/`. */
const files = /^\/(_next\/|photos\/)|\.(ico|png|svg|jpg|woff2)$/;

export function createPaperServer(origin: Origin, documents: Documents, policy: Policy): Server {
  const headers = responseHeaders(policy.siteEnv);
  const plain = (response: ServerResponse, status: number, text: string, more = {}) => {
    response.writeHead(status, { ...headers, ...more, 'Content-Type': 'text/plain' });
    response.end(text);
  };

  async function sendDocument(request: IncomingMessage, response: ServerResponse, path: string) {
    try {
      const asked = path === serverErrorPath ? '/_not-found' : path;
      respond(request, response, await documents.get(asked), policy);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Something went wrong.\n', { 'Cache-Control': 'no-store' });
    }
  }

  return createServer((request, response) => {
    const { method, url = '/' } = request;
    // The form of an address that proxies use, and its query, lead to the same page.
    const path = URL.canParse(url, 'http://paper') ? new URL(url, 'http://paper').pathname : '';
    if (!path) plain(response, 400, 'No such address.\n');
    else if (method !== 'GET' && method !== 'HEAD') {
      plain(response, 405, 'Pages are read with GET.\n', { Allow: 'GET, HEAD' });
    } else if (files.test(path)) origin.pass(request, response, headers);
    else void sendDocument(request, response, path);
  });
}
