/** Answers a request for a file of the paper's own: whole, or the part that a player asks for when its slider is moved. */
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readRange } from '../lib/http/byte-range.ts';
import { fileHeaders, partHeaders } from '../lib/http/file-headers.ts';
import { evaluateConditions } from './preconditions.ts';

export type SendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/** @param missing said to whoever asks for a file that is not there */
type Says = { headers: Record<string, string>; cache: () => string; missing: string };

/** @param find what an address names, if it may be had now; asked each time */
export function fileSender(
  find: (address: string) => { path: string; type: string } | undefined,
  { headers, cache, missing }: Says,
): SendFile {
  return async (request, response, path) => {
    const found = find(path);
    const file = found && (await open(found.path).catch(() => undefined));
    const isHead = request.method === 'HEAD';
    if (!file) {
      const type = 'text/plain; charset=utf-8';
      const text = `${missing}\n`;
      const own = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) };
      response.writeHead(404, { 'Cache-Control': 'no-store', ...headers, ...own });
      response.end(isHead ? undefined : text);
      return;
    }
    try {
      const stats = await file.stat();
      const { size } = stats;
      const said = { ...fileHeaders(stats, found.type), 'Cache-Control': cache(), ...headers };
      const verdict = evaluateConditions(request.headers, { etag: said.ETag, length: size });
      const part = verdict === 'part' ? readRange(request.headers.range ?? null, size) : undefined;
      if (verdict === 416 || part === 416) {
        const none = { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 };
        response.writeHead(416, { 'Cache-Control': 'no-store', ...headers, ...none }).end();
      } else if (verdict === 304 || verdict === 412) {
        const { 'Content-Type': _, 'Content-Length': __, ...unchanged } = said;
        response.writeHead(verdict, unchanged).end();
      } else {
        response.writeHead(part ? 206 : 200, { ...said, ...(part && partHeaders(part, size)) });
        // A file that grows meanwhile must not send more than was said.
        const bytes = part ?? { start: 0, end: size - 1 };
        if (isHead || size === 0) response.end();
        else await pipeline(file.createReadStream({ ...bytes, autoClose: false }), response);
      }
    } catch (error) {
      // Whoever listens may go away at any time, which is no fault.
      if (!response.destroyed) process.emitWarning(`${path} could not be sent: ${String(error)}`);
      response.destroy();
    } finally {
      await file.close();
    }
  };
}
