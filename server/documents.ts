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
  /** The instant of the last change, where the route gave one. */
  lastModified: string | undefined;
  /** Whether it is true for this moment only and must not be kept anywhere. */
  momentary: boolean;
  /** Per encoding, since compressing is done once for each document and not for each request. */
  forms: Record<Encoding, Form>;
};

/** `headers` is flat, value after name, which is what Node writes fastest. */
export type Form = { body: Buffer; etag: string; headers: string[] };

export type Documents = {
  /** @param path with its query, where the page reads one */
  get: (path: string) => Promise<Document>;
  /** The paper's own page for what is not there. */
  notFound: () => Promise<Document>;
};

/** What a document depends on beside the request. */
export type Edition = {
  /** When the pages were prerendered. */
  builtAt: Date;
  /** The last instant at which something was published, withdrawn or expired. */
  lastInstant: () => Date | undefined;
  readCss: (href: string) => string;
  /** What every response says beside its own. */
  headers: Record<string, string>;
};

const maxBytes = 256 * 1024 * 1024;
const notFoundPath = '/_not-found';
export const serverErrorPath = '/server-error';

export function keepDocuments(origin: Origin, edition: Edition): Documents {
  const ready = new LRUCache<string, Document>({ maxSize: maxBytes, sizeCalculation: sizeOf });
  const underWay = new Map<string, Promise<Document>>();
  const { builtAt, lastInstant } = edition;
  let instant = lastInstant()?.getTime();

  /** What was made before the last instant is out of date, also what is being made. */
  function dropOutdated(): void {
    const latest = lastInstant()?.getTime();
    if (latest === instant) return;
    instant = latest;
    ready.clear();
    underWay.clear();
  }

  function ask(path: string): Promise<Answer> {
    const fresh = instant !== undefined && instant > builtAt.getTime();
    return origin.ask(path, { fresh });
  }

  async function make(path: string): Promise<Document> {
    const started = instant;
    const answer = await ask(path);
    const document = await finish(answer, edition);
    if (!document) return standIn(path, answer.status);
    // Only the edition's own addresses are kept, and those hold no signs to be spelt another way.
    const known = document.status === 200 && !/[?%]/.test(path);
    const lasting = (known || path === notFoundPath) && !document.momentary;
    if (lasting && started === instant) ready.set(path, document);
    return document;
  }

  /** A render that failed leaves an empty page: the reader gets the paper's own, with its status. */
  async function standIn(path: string, status: number): Promise<Document> {
    const missing = status === 404;
    const document = await finish(await ask(missing ? notFoundPath : serverErrorPath), edition);
    if (!document) throw new Error(`there is no page to send in place of ${path}`);
    return { ...document, status: missing ? 404 : 500 };
  }

  const get = (path: string): Promise<Document> => {
    dropOutdated();
    const known = ready.get(path);
    if (known) return Promise.resolve(known);
    const work =
      underWay.get(path) ??
      make(path).finally(() => {
        if (underWay.get(path) === work) underWay.delete(path);
      });
    underWay.set(path, work);
    return work;
  };

  return { get, notFound: async () => ({ ...(await get(notFoundPath)), status: 404 }) };
}

/** @returns undefined for a page that would be broken without scripts */
async function finish(answer: Answer, edition: Edition): Promise<Document | undefined> {
  try {
    const headers = kept({ ...answer.headers, ...lowerCased(edition.headers) });
    return {
      status: answer.status,
      lastModified: answer.headers['last-modified'],
      momentary: answer.status === 200 && /no-store/.test(answer.headers['cache-control'] ?? ''),
      forms: await formsOf(bodyOf(answer, edition), headers),
    };
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** A redirect has none: nobody sees it, and Next leaves it to a script. */
function bodyOf({ headers, body }: Answer, { readCss }: Edition): Buffer {
  if (headers.location !== undefined) return Buffer.alloc(0);
  if (!headers['content-type']?.startsWith('text/html')) return body;
  return Buffer.from(toStaticDocument(body.toString(), readCss));
}

/** Of the way from Next to us, or said anew by `respond`. */
const dropped =
  /^(cache-control|connection|content-length|date|etag|keep-alive|refresh|transfer-encoding|vary|x-next.*)$/;

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function kept(headers: Answer['headers']): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    // Next names the typefaces and scripts of a page here; ours name feeds, hubs, canonical pages.
    const preload = name === 'link' && /rel="?preload/.test(String(value));
    return dropped.test(name) || preload || value === undefined ? [] : [name, String(value)];
  });
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
