/**
 * The server of one edition, which `npm start` starts: it gets its readers' connections from there.
 * `node scripts/run.mjs scripts/serve NAME builds` makes a snapshot of that name, `again` has it already, and
 * `waits` is told which of the two.
 */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { cssReader } from '../lib/document/rewrite-documents.ts';
import { currentEdition, editionVariables, readStamp } from '../lib/edition/edition-folders.ts';
import { cacheControl } from '../lib/http/cache-control.ts';
import { responseHeaders } from '../lib/http/response-headers.js';
import { prepareShutdown, type Shutdown } from '../server/graceful-shutdown.ts';
import type { AccessLog } from '../server/access-log.ts';
import type { Metrics } from '../server/metrics.ts';
import type { Beginning, FromServer, ToServer } from '../server/server-messages.ts';
import { snapshotFolders, takeSnapshot } from './build/edition-snapshot.ts';

const [name = '', beginning] = process.argv.slice(3) as [string?, Beginning?];
/** A retired server's readers may have a large picture under way. */
const retiresWithin = 10 * 60_000;

let stopping = false;
/** Where the server listens that has taken over. */
let successor: number | undefined;
let begin: () => void = () => undefined;
const begun = new Promise<void>((done) => (begin = done));
let metrics: Metrics | undefined;
let serving: { shutdown: Shutdown; take: (socket: Socket) => void } | undefined = undefined;

process.on('message', (message: ToServer, socket?: Socket) => void hear(message, socket));
// Its supervisor was killed: nobody brings readers any more.
process.once('disconnect', () => void hear({ finish: 25_000 }));
// They reach the whole group; the supervisor tells when it is time.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGUSR2'] as const) process.on(signal, () => undefined);

const wanted = currentEdition(process.env);
if (beginning === 'builds') {
  const { ensureEdition } = await import('./build/build-edition.ts');
  await ensureEdition(wanted, () => {
    takeSnapshot(wanted, name);
  });
}
const folders = snapshotFolders(wanted, name);
// As it was built, whatever has been built since.
const edition = { ...wanted, ...readStamp(folders.distDir), ...folders };
Object.assign(process.env, editionVariables(edition), { NODE_ENV: 'production' });
// Not before: these modules read what was just said.
const { startNext } = await import('../server/next-origin.ts');
const startedAt = new Date();
const origin = await startNext(edition.port, edition.distDir);
if (beginning === 'waits') {
  await loadAhead();
  await begun;
}
serving = await serve();

/** What is served with needs the content to be there; what takes longest to load of it does not. */
async function loadAhead(): Promise<void> {
  await import('../server/page-cache.ts');
  await import('../lib/schema/document-types.ts');
  await import('../lib/share-card/picture-file.ts');
}

async function hear(message: ToServer, socket?: Socket): Promise<void> {
  if (message === 'begin') {
    begin();
    return;
  }
  if (typeof message === 'object' && 'connection' in message) {
    process.send?.({ taken: message.connection } satisfies FromServer);
    if (socket) serving?.take(socket);
    return;
  }
  if (message === 'metrics') {
    const text = await metrics?.read();
    if (text !== undefined) process.send?.({ metrics: text } satisfies FromServer);
    return;
  }
  if (!serving) process.exit(0);
  const { shutdown } = serving;
  if (message === 'stopping') stopping = true;
  const hasRetired = successor !== undefined;
  if (typeof message === 'object' && 'retire' in message) {
    successor = message.retire;
    if (hasRetired) return;
  }
  shutdown.announce();
  if (message === 'stopping') return;
  const how =
    'retire' in message
      ? { closeIdle: false, limit: retiresWithin }
      : { closeIdle: true, limit: message.finish };
  const lost = await shutdown.finish(how);
  if (lost > 0) console.error(`stopped after ${how.limit / 1000} s; ${lost} requests cut off`);
  process.exit(0);
}

async function serve() {
  const { distDir, dataDir, siteEnv, previewPassword } = edition;
  const { withSearchPages } = await import('../server/search-pages.tsx');
  const { startSearchWorker } = await import('../server/search-client.ts');
  const { createPageCache } = await import('../server/page-cache.ts');
  const { createMetrics } = await import('../server/metrics.ts');
  const { createAccessLog } = await import('../server/access-log.ts');
  const { startPictures } = await import('../server/pictures/start-pictures.ts');
  const { createSiteServer } = await import('../server/http-server.ts');
  const { liveFrameSender } = await import('../server/live-frame.ts');
  const { fileSender } = await import('../server/send-file.ts');
  const { getOwnFile } = await import('../lib/archive/own-files.ts');
  const { getArticle, getLastInstant, getNextInstant, getSite } =
    await import('../lib/archive/questions.ts');
  const { indexFile } = await import('../lib/search/write-index.ts');
  const { makeDictionary } = await import('../server/make-dictionary.ts');
  const { renderDocument } = await import('../server/render-document.ts');
  const { openPageDictionary } = await import('../server/page-dictionary.ts');
  const { resolveAddress } = await import('../server/resolve-address.ts');

  const readCss = cssReader(distDir);
  const queryIndex = startSearchWorker(join(dataDir, indexFile));
  // One that takes over a watched paper is waited for.
  const common =
    siteEnv === 'production' && beginning !== 'waits'
      ? await makeDictionary((path) => renderDocument(origin, path, readCss))
      : undefined;
  const dictionary = common && (await openPageDictionary(common));
  const pages = createPageCache(withSearchPages(origin, readCss, queryIndex), {
    startedAt,
    lastInstant: getLastInstant,
    readCss,
    headers: responseHeaders(siteEnv),
    dictionary,
  });
  const { log, flush } = createAccessLog((lines) => process.stdout.write(lines));
  process.once('exit', flush);
  const note: AccessLog = (request, response) => {
    log(request, response);
    metrics?.note(request, response);
  };
  const policy = {
    siteEnv,
    previewPassword,
    nextInstant: getNextInstant,
    dictionary,
    resolveAddress,
    log: note,
    stopping: () => stopping,
    successor: () => successor,
  };
  // What another has taken over it makes ahead for nobody.
  const pictures = startPictures(pages, {
    ...policy,
    stopping: () => stopping || successor !== undefined,
  });
  if (edition.metricsAt)
    metrics = createMetrics({
      pages,
      pictures,
      edition: { ...edition, builtAt: statSync(dataDir).mtime },
    });
  const own = fileSender(getOwnFile, {
    headers: responseHeaders(siteEnv),
    cache: () => cacheControl(new Date(), getNextInstant(), { stale: true }),
    missing: getSite().words.missing.file,
  });
  const liveFrame = liveFrameSender({
    siteEnv,
    getArticle,
    getSite,
    nextInstant: getNextInstant,
  });
  const server = createSiteServer(
    origin,
    pages,
    { picture: pictures.send, own, liveFrame },
    policy,
  );
  const shutdown = prepareShutdown(server);
  // Node watches for slow senders once it listens; and here it can be asked for its health.
  await once(server.listen(0, '127.0.0.1'), 'listening');
  pictures.makeAhead(beginning === 'waits');
  process.send?.({ listening: (server.address() as AddressInfo).port } satisfies FromServer);
  return {
    shutdown,
    take: (socket: Socket) => {
      server.emit('connection', socket);
      socket.resume();
    },
  };
}
