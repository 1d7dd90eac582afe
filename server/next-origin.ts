/** Next, asked over loopback: whatever way it answers, our server sees a whole response first. */
import { readFileSync } from 'node:fs';
import {
  Agent,
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import next from 'next';
import { takes } from '../lib/http/accept-encoding.ts';
import { evaluateConditions, type Verdict } from './preconditions.ts';

export type OriginResponse = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type Origin = {
  /** The whole answer to a GET without conditions; `fresh`: rendered now, whatever was made before. */
  render: (path: string, how: { fresh: boolean }) => Promise<OriginResponse>;
  /**
   * Hands a request through: hashed files, pictures. `headers` are added to the answer's, `found` to those of one
   * that is there; `isPacked`: scripts go compressed to whoever takes that.
   */
  proxy: (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    headers: Record<string, string>,
    how?: { isPacked?: boolean; found?: Record<string, string> },
  ) => void;
};

/**
 * @param port the public port, which Next names in what it logs
 * @param distDir Next's output
 */
export async function startNext(port: number, distDir: string): Promise<Origin> {
  const app = next({ dev: false, port, hostname: 'localhost' });
  await app.prepare();
  const handle = app.getRequestHandler();
  const inner = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  // We are its one client and close the lines; closed by both at once, one would lose its request.
  inner.keepAliveTimeout = 0;
  await new Promise<void>((done) => inner.listen(0, '127.0.0.1', done));
  inner.unref();
  return originAt((inner.address() as AddressInfo).port, readRevalidateKey(distDir));
}

const gzip = takes('gzip');

/** Next answers some of these with 500, so we look at them ourselves and it gets none but a good `Range`. */
const conditions = /^(range|if-.+)$/;

/** What a 304 says: https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 */
const ofUnchanged = /^(cache-control|content-location|date|etag|expires|last-modified)$/;

/** What an answer says of the line from Next to us; a reader who asks us to close must see it closed. */
const ofTheLine = new Set(['connection', 'keep-alive', 'transfer-encoding']);

/** The build's secret by which Next's own `res.revalidate()` asks for a page to be rendered anew. */
function readRevalidateKey(distDir: string): string {
  const manifest = readFileSync(join(distDir, 'prerender-manifest.json'), 'utf8');
  return (JSON.parse(manifest) as { preview: { previewModeId: string } }).preview.previewModeId;
}

/** Pages rendered at once; the others wait. Two thousand begun together took 370 MB and lost hundreds. */
const rendersAtOnce = 8;

export function originAt(port: number, revalidateKey: string): Origin {
  const target = { host: '127.0.0.1', port };
  const lines = () => new Agent({ keepAlive: true, maxSockets: rendersAtOnce });
  // A page does not wait behind a thousand searches.
  const [pages, searches] = [lines(), lines()];
  return {
    render: (path, { fresh }) =>
      new Promise((done, fail) => {
        const headers = fresh ? { 'x-prerender-revalidate': revalidateKey } : {};
        const agent = path.includes('?') ? searches : pages;
        const upstream = request({ ...target, agent, path, headers }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', fail);
          answer.on('end', () => {
            done({
              status: answer.statusCode ?? 500,
              headers: answer.headers,
              body: Buffer.concat(chunks),
            });
          });
        });
        upstream.on('error', fail).end();
      }),
    proxy: (incoming, outgoing, ours, { isPacked = false, found = {} } = {}) => {
      const { url, method, headers } = incoming;
      // One listener for all that is asked on the way: Node warns of a leak at eleven.
      let stop: () => unknown = () => undefined;
      outgoing.on('close', () => stop());
      const send = (
        asked: string | undefined,
        then: (answer: IncomingMessage) => void,
        more = {},
      ) => {
        // Of a reader's other headers Next would take some for the words of its own client, and
        // `Trailer` cannot be sent on at all.
        const upstream = request({ ...target, path: url, method: asked, headers: more }, then);
        upstream.on('error', () => outgoing.destroy());
        stop = () => upstream.destroy();
        upstream.end();
      };
      const answerWith = (status: number, said: IncomingHttpHeaders) => {
        // Next lists what its own client asks by; these files vary on nothing.
        for (const [name, value] of Object.entries({ ...said, vary: undefined })) {
          if (value && !ofTheLine.has(name)) outgoing.setHeader(name, value);
        }
        const added = status === 200 ? { ...ours, ...found } : ours;
        for (const [name, value] of Object.entries(added)) outgoing.setHeader(name, value);
        outgoing.writeHead(status);
      };
      const sendFile = (range?: string) => {
        const pass = (answer: IncomingMessage) => {
          const status = answer.statusCode ?? 500;
          const end = () => answer.destroy();
          const isScript = /javascript/.test(answer.headers['content-type'] ?? '');
          if (isPacked && isScript && gzip.test(headers['accept-encoding'] ?? '')) {
            answerWith(status, { ...answer.headers, 'content-encoding': 'gzip' });
            pipeline(answer, createGzip(), outgoing, end);
          } else {
            answerWith(status, answer.headers);
            pipeline(answer, outgoing, end);
          }
        };
        send(method, pass, range === undefined ? {} : { range });
      };
      if (!Object.keys(headers).some((name) => conditions.test(name))) {
        sendFile();
        return;
      }
      send('HEAD', (answer) => {
        answer.resume();
        const verdict = answer.statusCode === 200 ? evaluate(headers, answer.headers) : 'send';
        if (verdict === 'send') sendFile();
        else if (verdict === 'part') sendFile(headers.range);
        else {
          answerWith(verdict, refusalHeaders(verdict, answer.headers));
          outgoing.end();
        }
      });
    },
  };
}

function evaluate(asked: IncomingHttpHeaders, of: IncomingHttpHeaders): Verdict {
  const { etag, 'last-modified': lastModified, 'content-length': length } = of;
  return evaluateConditions(asked, {
    etag,
    lastModified,
    length: length === undefined ? undefined : Number(length),
  });
}

function refusalHeaders(verdict: 304 | 412 | 416, of: IncomingHttpHeaders): IncomingHttpHeaders {
  if (verdict === 304) {
    return Object.fromEntries(Object.entries(of).filter(([name]) => ofUnchanged.test(name)));
  }
  const none = { 'content-length': '0', 'cache-control': 'no-store' };
  return verdict === 412 ? none : { ...none, 'content-range': `bytes */${of['content-length']}` };
}
