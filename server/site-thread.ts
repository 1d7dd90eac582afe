/**
 * The thread of site-client.ts: Next, the archive and all that is made of them, served to the gateway at a port of
 * this machine.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { cssReader } from '../lib/document/rewrite-documents.ts';
import { cacheControl } from '../lib/http/cache-control.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import { always } from './keep-header.ts';
import type { FromSite, SiteToServe, ToSite } from './site-messages.ts';

const say = (message: FromSite) => parentPort?.postMessage(message);

let hearWhat: (what: SiteToServe) => void = () => undefined;
const what = new Promise<SiteToServe>((done) => (hearWhat = done));
let begin: () => void = () => undefined;
const begun = new Promise<void>((done) => (begin = done));
/** Whether this one only finishes what it has begun. */
let ending = false;
let count: () => void = () => undefined;
parentPort?.on('message', (message: ToSite) => {
  if (typeof message === 'object') hearWhat(message.serve);
  else if (message === 'begin') begin();
  else if (message === 'end') ending = true;
  else count();
});

// What no edition changes.
const { startNext } = await import('./next-origin.ts');
const { edition, variables, beginning, dictionaryFile } = await what;
// Not before: the other modules read what was just said.
Object.assign(process.env, variables);
const { distDir, dataDir, siteEnv, previewPassword } = edition;
const startedAt = new Date();
const origin = await startNext(edition.port, distDir);
if (beginning === 'waits') {
  await loadAhead();
  await begun;
}
await serve();

/** What is served with needs the content to be there; what takes longest to load of it does not. */
async function loadAhead(): Promise<void> {
  await import('./page-cache.ts');
  await import('../lib/schema/document-types.ts');
  await import('../lib/share-card/picture-file.ts');
}

async function serve(): Promise<void> {
  const { withSearchPages } = await import('./search-pages.tsx');
  const { startSearchWorker } = await import('./search-client.ts');
  const { createPageCache } = await import('./page-cache.ts');
  const { startPictures } = await import('./pictures/start-pictures.ts');
  const { createSiteServer } = await import('./site-server.ts');
  const { liveFrameSender } = await import('./live-frame.ts');
  const { fileSender } = await import('./send-file.ts');
  const { getOwnFile } = await import('../lib/archive/own-files.ts');
  const { findFormer, getArticle, getLastInstant, getNextInstant, getSite } =
    await import('../lib/archive/questions.ts');
  const { indexFile } = await import('../lib/search/index-file.ts');
  const { keptDictionary } = await import('./kept-dictionary.ts');
  const { makeDictionary } = await import('./make-dictionary.ts');
  const { renderDocument } = await import('./render-document.ts');
  const { openPageDictionary } = await import('./page-dictionary.ts');
  const { resolveAddress } = await import('./resolve-address.ts');

  const readCss = cssReader(distDir);
  const queryIndex = startSearchWorker(join(dataDir, indexFile));
  // One that takes over a watched paper is waited for.
  const common =
    siteEnv === 'production' && beginning !== 'waits'
      ? await keptDictionary({ file: dictionaryFile, distDir, since: getLastInstant() }, () =>
          makeDictionary((path) => renderDocument(origin, path, readCss)),
        )
      : undefined;
  const dictionary = common && (await openPageDictionary(common));
  const headers = responseHeaders(siteEnv);
  const pages = createPageCache(withSearchPages(origin, readCss, queryIndex), {
    startedAt,
    lastInstant: getLastInstant,
    readCss,
    headers,
    dictionary,
  });
  // Where the password is asked for, it is asked for each time.
  const validity = () =>
    siteEnv === 'production' && previewPassword === undefined
      ? {
          from: getLastInstant()?.getTime() ?? always.from,
          until: getNextInstant()?.getTime() ?? always.until,
        }
      : undefined;
  const policy = {
    siteEnv,
    previewPassword,
    nextInstant: getNextInstant,
    validity,
    dictionary,
    resolveAddress,
    needsQuery: findFormer.needsQuery,
  };
  // What another has taken over it makes ahead for nobody.
  const pictures = startPictures(pages, { ...policy, stopping: () => ending });
  const delay = monitorEventLoopDelay();
  delay.enable();
  count = () => {
    const counts = { pages: pages.counts(), pictures: pictures.counts(), delay: delay.max / 1e9 };
    say({ counts });
    delay.reset();
  };
  const own = fileSender(getOwnFile, {
    headers,
    cache: () => cacheControl(new Date(), getNextInstant(), { stale: true }),
    missing: getSite().words.missing.file,
  });
  const liveFrame = liveFrameSender({
    siteEnv,
    getArticle,
    getSite,
    nextInstant: getNextInstant,
    validity,
  });
  const files = { picture: pictures.send, own, liveFrame };
  const server = createSiteServer(origin, pages, files, policy);
  // As many as the kernel lets wait: after an instant all that is asked for comes at once.
  await once(server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }), 'listening');
  void begun.then(() => {
    pictures.makeAhead(beginning === 'waits');
  });
  const { port } = server.address() as AddressInfo;
  say({ listening: port, dictionary: dictionary?.available });
}
