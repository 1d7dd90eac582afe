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
  return createServer((request, response) => {
    const path = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (files.test(path.replace(/\?.*$/, ''))) {
      origin.pass(request, response, headers);
    } else {
      void sendDocument(request, response, documents, policy);
    }
  });
}

async function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  documents: Documents,
  policy: Policy,
): Promise<void> {
  try {
    const document = await documents.get(addressOf(request.url ?? '/'));
    respond(request, response, document, policy);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
    response.end('Something went wrong.\n');
  }
}

/** No page of the paper depends on its query; the error page has no address of its own. */
function addressOf(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path === serverErrorPath ? '/_not-found' : path;
}
