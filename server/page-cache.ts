/** Finished documents, kept as bytes: rendered once, compressed once, sent as often as asked for. */
import { LRUCache } from 'lru-cache';
import { DocumentError, toStaticDocument } from '../lib/document/to-static-document.ts';
import { pageNeeds } from '../lib/http/page-needs.ts';
import { contentSecurityPolicy } from '../lib/http/response-headers.js';
import { readSearchAddress, searchAddress, searchPath } from '../lib/search/address.ts';
import { lowerCased, passedHeaders } from './page-headers.ts';
import { encodeFully, encodeQuickly, type Representations } from './representations.ts';
import type { OriginResponse, Origin } from './next-origin.ts';
import type { PageDictionary } from './page-dictionary.ts';

export type CachedPage = {
  status: number;
  /** The instant of the last change, where the route gave one. */
  lastModified: string | undefined;
  /** Whether it is true for this moment only and must not be kept anywhere. */
  momentary: boolean;
  /** Per encoding, since a document is compressed once for each and not for each request. */
  representations: Representations;
};

/** Whoever renders. `finished`: what came has been through `toStaticDocument`. */
export type PageSource = {
  render: (
    ...question: Parameters<Origin['render']>
  ) => Promise<OriginResponse & { finished?: boolean }>;
};

export type PageCache = {
  /**
   * One that is kept is there at once: a promise for each request would cost more than the page, since Next
   * follows every one of them.
   *
   * @param path with its query, where the page reads one
   */
  get: (path: string) => CachedPage | Promise<CachedPage>;
  /** Whether its document is the one that is kept of that address, and no search. */
  keeps: (path: string, page: CachedPage) => boolean;
  /** The paper's own page for what is not there. */
  notFound: () => Promise<CachedPage>;
  /** What is kept now, and how many were made since the start. */
  counts: () => { kept: number; bytes: number; made: number };
};

/** What a document depends on beside the request. */
export type PageCacheOptions = {
  /** Since when Next has rendered and kept pages; none is older. */
  startedAt: Date;
  /** The last instant at which something was published, withdrawn or expired. */
  lastInstant: () => Date | undefined;
  readCss: (href: string) => string;
  /** What every response says beside its own. */
  headers: Record<string, string>;
  dictionary?: PageDictionary | undefined;
};

const mebibyte = 1024 * 1024;

/**
 * What is asked for most lies with the gateway. Searches lie apart, so that no flood of them pushes
 * out a page; and not for long, since in their order newness counts, which goes by the clock.
 */
const cacheLimits = {
  pages: { maxSize: 64 * mebibyte },
  searches: { maxSize: 16 * mebibyte, ttl: 10 * 60_000 },
};
export const notFoundPath = '/_not-found';
export const serverErrorPath = '/server-error';

export function createPageCache(source: PageSource, edition: PageCacheOptions): PageCache {
  const sizeCalculation = ({ representations }: CachedPage) => representations.bytes;
  const pages = new LRUCache<string, CachedPage>({ ...cacheLimits.pages, sizeCalculation });
  const searches = new LRUCache<string, CachedPage>({ ...cacheLimits.searches, sizeCalculation });
  const inProgress = new Map<string, Promise<CachedPage>>();
  const { startedAt, lastInstant } = edition;
  let instant = lastInstant()?.getTime();
  let made = 0;

  /** What was made before the last instant is out of date, also what is being made. */
  function dropOutdated(): void {
    const latest = lastInstant()?.getTime();
    if (latest === instant) return;
    instant = latest;
    pages.clear();
    searches.clear();
    inProgress.clear();
  }

  function render(path: string) {
    const fresh = instant !== undefined && instant > startedAt.getTime();
    return source.render(path, { fresh });
  }

  async function make(path: string): Promise<CachedPage> {
    const started = instant;
    made += 1;
    const answer = await render(path);
    const document = await finish(answer, edition, isSearch(path));
    if (!document) return errorPage(path, answer.status);
    const cache = cacheOf(path);
    const lasting = (document.status === 200 || path === notFoundPath) && !document.momentary;
    if (lasting && started === instant) cache?.set(path, document);
    return document;
  }

  /** Of pages, only the edition's own addresses are kept: those hold no characters that have a second spelling. */
  function cacheOf(path: string): typeof pages | undefined {
    if (isSearch(path)) return searches;
    return /[?%]/.test(path) ? undefined : pages;
  }

  /** A render that failed leaves an empty page: the reader gets the paper's own, with its status. */
  async function errorPage(path: string, status: number): Promise<CachedPage> {
    const missing = status === 404;
    const answer = await render(missing ? notFoundPath : serverErrorPath);
    const document = await finish(answer, edition);
    if (!document) throw new Error(`there is no page to send in place of ${path}`);
    return { ...document, status: missing ? 404 : 500 };
  }

  const get = (asked: string): CachedPage | Promise<CachedPage> => {
    dropOutdated();
    const path = isSearch(asked) ? normalizeSearch(asked) : asked;
    const known = cacheOf(path)?.get(path);
    if (known) return known;
    const work =
      inProgress.get(path) ??
      make(path).finally(() => {
        if (inProgress.get(path) === work) inProgress.delete(path);
      });
    inProgress.set(path, work);
    return work;
  };

  return {
    get,
    keeps: (path, page) =>
      !isSearch(path) && pages.peek(path)?.representations === page.representations,
    notFound: async () => ({ ...(await get(notFoundPath)), status: 404 }),
    counts: () => ({
      kept: pages.size + searches.size,
      bytes: pages.calculatedSize + searches.calculatedSize,
      made,
    }),
  };
}

function isSearch(path: string): boolean {
  return path === searchPath || path.startsWith(`${searchPath}?`);
}

/** No field twice, none that the page does not read, all in one order. */
function normalizeSearch(path: string): string {
  const search = readSearchAddress(path);
  return search ? searchAddress(search) : path;
}

/**
 * @param search Next calls whatever reads its query momentary; what is found holds until an instant
 * @returns undefined for a page that would be broken without scripts
 */
async function finish(
  answer: Awaited<ReturnType<PageSource['render']>>,
  edition: PageCacheOptions,
  search = false,
): Promise<CachedPage | undefined> {
  try {
    const momentary = !search && /no-store/.test(answer.headers['cache-control'] ?? '');
    const body = answer.finished ? answer.body : bodyOf(answer, edition);
    const headers = passedHeaders({
      ...answer.headers,
      ...lowerCased(edition.headers),
      'content-security-policy': contentSecurityPolicy(pageNeeds(body.toString())),
    });
    const isPage = /^text\/html/.test(answer.headers['content-type'] ?? '');
    const encode = search ? encodeQuickly : encodeFully;
    return {
      status: answer.status,
      lastModified: answer.headers['last-modified'],
      momentary: momentary && answer.status === 200,
      representations: await encode(body, headers, isPage ? edition.dictionary : undefined),
    };
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** A redirect has none: nobody sees it, and Next leaves it to a script. */
function bodyOf({ headers, body }: OriginResponse, { readCss }: PageCacheOptions): Buffer {
  if (headers.location !== undefined) return Buffer.alloc(0);
  if (!headers['content-type']?.startsWith('text/html')) return body;
  return Buffer.from(toStaticDocument(body.toString(), readCss));
}
