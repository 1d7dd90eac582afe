/**
 * Sends pages as what differs from a dictionary that the reader's browser has: about a third of what they
 * take in brotli. https://www.rfc-editor.org/rfc/rfc9842
 */
import { compressUsingDict, createCCtx, init } from '@bokuweb/zstd-wasm';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { hasDictionary, takenEncoding } from '../lib/http/accept-encoding.ts';

export type PageDictionary = {
  /** Of its digest, in which ETags differ. */
  id: string;
  /** With every page: a browser fetches the dictionary once, when it has nothing else to do. */
  link: string;
  /** How a browser says that it has it. */
  available: string;
  /** Whether this reader's browser has it. */
  isWith: (headers: IncomingMessage['headers']) => boolean;
  /** @returns the body of a response whose Content-Encoding is `dcz` */
  encode: (identity: Buffer) => Buffer;
  /** Answers a request for the dictionary itself. @returns false for the address of another */
  send: (response: ServerResponse, path: string, headers: Record<string, string>) => boolean;
};

/** The lowest that looks for the best parse: a thirtieth smaller than 12 in a third more time, and as small as 22. */
const level = 16;
/** https://www.rfc-editor.org/rfc/rfc9842#name-dictionary-compressed-zstan */
const magic = Buffer.from('5e2a4d1820000000', 'hex');

export async function openPageDictionary(dictionary: Buffer): Promise<PageDictionary> {
  const [compressed] = await Promise.all([promisify(brotliCompress)(dictionary), init()]);
  const digest = createHash('sha256').update(dictionary).digest();
  const id = digest.toString('base64url').slice(0, 22);
  const address = `/dictionaries/${id}`;
  const available = `:${digest.toString('base64')}:`;
  const context = createCCtx();
  const start = Buffer.concat([magic, digest]);
  return {
    id,
    link: `<${address}>; rel="compression-dictionary"`,
    available,
    isWith: hasDictionary(available),
    encode: (identity) =>
      Buffer.concat([start, compressUsingDict(context, identity, dictionary, level)]),
    send: (response, path, headers) => {
      if (path !== address) return false;
      const takesBrotli =
        takenEncoding(response.req.headers['accept-encoding']?.toString()) === 'br';
      const body = takesBrotli ? compressed : dictionary;
      response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'Cache-Control': 'public, max-age=2592000, immutable',
        'Use-As-Dictionary': 'match="/*", match-dest=("document")',
        Vary: 'Accept-Encoding',
        ...headers,
        ...(takesBrotli && { 'Content-Encoding': 'br' }),
        'Content-Length': body.length,
      });
      response.end(response.req.method === 'HEAD' ? undefined : body);
      return true;
    },
  };
}
