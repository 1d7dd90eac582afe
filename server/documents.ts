/** Finished documents, kept as bytes: rendered once, compressed once, sent as often as asked for. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { DocumentError, toStaticDocument } from '../lib/document/to-static-document.ts';
import type { Answer, Origin } from './next-origin.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

export type Document = {
  status: number;
  /** Per encoding, since compressing is done once for each document and not for each request. */
  forms: Record<Encoding, Form>;
};

/** `headers` is flat, value after name, which is what Node writes fastest. */
export type Form = { body: Buffer; etag: string; headers: string[] };

export type Documents = { get: (path: string) => Promise<Document> };

const maxBytes = 256 * 1024 * 1024;
const notFoundPath = '/_not-found';
export const serverErrorPath = '/server-error';

/** @param headers what every response says beside its own */
export function keepDocuments(
  origin: Origin,
  readCss: (href: string) => string,
  headers: Record<string, string>,
): Documents {
  const ready = new LRUCache<string, Document>({ maxSize: maxBytes, sizeCalculation: sizeOf });
  const underWay = new Map<string, Promise<Document>>();

  async function make(path: string): Promise<Document> {
    const answer = await origin.ask(path);
    const document = await finish(answer, readCss, headers);
    if (!document) return standIn(path, answer.status);
    // Only the edition's own addresses are kept, and those hold no signs to be spelt another way.
    if (document.status === 200 && !/[?%]/.test(path)) ready.set(path, document);
    return document;
  }

  /** A render that failed leaves an empty page: the reader gets the paper's own, with its status. */
  async function standIn(path: string, status: number): Promise<Document> {
    const missing = status === 404;
    const answer = await origin.ask(missing ? notFoundPath : serverErrorPath);
    const document = await finish(answer, readCss, headers);
    if (!document) throw new Error(`there is no page to send in place of ${path}`);
    return { ...document, status: missing ? 404 : 500 };
  }

  return {
    get: (path) => {
      const known = ready.get(path);
      if (known) return Promise.resolve(known);
      const work = underWay.get(path) ?? make(path).finally(() => underWay.delete(path));
      underWay.set(path, work);
      return work;
    },
  };
}

/** @returns undefined for a page that would be broken without scripts */
async function finish(
  answer: Answer,
  readCss: (href: string) => string,
  ours: Record<string, string>,
): Promise<Document | undefined> {
  try {
    const headers = kept({ ...answer.headers, ...lowerCased(ours) });
    return { status: answer.status, forms: await formsOf(bodyOf(answer, readCss), headers) };
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** A redirect has none: nobody sees it, and Next leaves it to a script. */
function bodyOf({ headers, body }: Answer, readCss: (href: string) => string): Buffer {
  if (headers.location !== undefined) return Buffer.alloc(0);
  if (!headers['content-type']?.startsWith('text/html')) return body;
  return Buffer.from(toStaticDocument(body.toString(), readCss));
}

/** Of the way from Next to us, or said anew by `respond`. */
const dropped =
  /^(cache-control|connection|content-length|date|etag|keep-alive|link|refresh|transfer-encoding|vary|x-next.*)$/;

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function kept(headers: Answer['headers']): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    dropped.test(name) || value === undefined ? [] : [name, String(value)],
  );
}

async function formsOf(identity: Buffer, headers: string[]): Promise<Document['forms']> {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  const form = (body: Buffer, encoding: Encoding): Form => {
    const etag = `"${hash}-${encoding}"`;
    const own = ['ETag', etag, 'Vary', 'Accept-Encoding', 'Content-Length', String(body.length)];
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    return { body, etag, headers: [...headers, ...own] };
  };
  return {
    br: form(br, 'br'),
    gzip: form(gzipped, 'gzip'),
    identity: form(identity, 'identity'),
  };
}

function sizeOf({ forms }: Document): number {
  return Object.values(forms).reduce((sum, { body }) => sum + body.length, 0);
}
