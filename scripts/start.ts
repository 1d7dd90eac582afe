/** `npm start`: builds what is not built, serves it, and says what it serves. */
import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { responseHeaders } from '../lib/http/response-headers.js';
import type { Patience } from '../server/farewell.ts';
import { cssReader } from '../lib/document/rewrite-documents.ts';
import { ensureEdition } from './build/build-edition.ts';
import { currentEdition, editionVariables, stampFile } from '../lib/edition/edition-folders.ts';
import { ownLinks } from './build/own-links.ts';

const edition = currentEdition(process.env);
const { port, siteEnv, contentDir, origin, previewPassword } = edition;

// Tried first: a port in use is told at once, not after the build.
const trial = await listen(createServer());
await new Promise((done) => trial.close(done));

let stopping = false;
await ensureEdition(edition);
const leave = await serve();

const publish = 'To publish: SITE_ENV=production SITE_URL=https://… npm start';
const what =
  siteEnv === 'production'
    ? `the production edition for ${origin}`
    : `a ${siteEnv} edition. ${publish}`;
console.log(`http://localhost:${port} serves ${contentDir} as ${what}`);

function listen(server: Server): Promise<Server> {
  const inUse = `Port ${port} is in use; stop what uses it, or choose another: PORT=3001 npm start`;
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new Error(inUse) : error);
    });
    server.listen(port, () => {
      done(server);
    });
  });
}

/** @returns what stops the server, and tells how many requests it had to cut off */
async function serve(): Promise<(patience: Patience) => Promise<number>> {
  const distDir = ownLinks(edition.distDir, port);
  Object.assign(process.env, editionVariables({ ...edition, distDir }), { NODE_ENV: 'production' });
  // Not before: these modules read what was just said.
  const { startNext } = await import('../server/next-origin.ts');
  const { withSearchPages } = await import('../server/search-pages.tsx');
  const { startSearchThread } = await import('../server/search-thread.ts');
  const { keepDocuments } = await import('../server/documents.ts');
  const { keepAccessLog } = await import('../server/access-log.ts');
  const { startPictures } = await import('../server/pictures/start-pictures.ts');
  const { createPaperServer } = await import('../server/http-server.ts');
  const { prepareFarewell } = await import('../server/farewell.ts');
  const { getLastInstant, getNextInstant } = await import('../lib/archive/questions.ts');
  const { readAddress } = await import('../server/find-address.ts');
  const { indexFile } = await import('../lib/search/paper-search.ts');

  const origin = await startNext(port, distDir);
  const readCss = cssReader(distDir);
  const askIndex = startSearchThread(join(edition.dataDir, indexFile));
  const documents = keepDocuments(withSearchPages(origin, readCss, askIndex), {
    builtAt: statSync(stampFile(distDir)).mtime,
    lastInstant: getLastInstant,
    readCss,
    headers: responseHeaders(siteEnv),
  });
  const { log, flush } = keepAccessLog((lines) => process.stdout.write(lines));
  process.once('exit', flush);
  const policy = {
    siteEnv,
    previewPassword,
    nextInstant: getNextInstant,
    readAddress,
    log,
    stopping: () => stopping,
  };
  const pictures = startPictures(documents, policy);
  const server = createPaperServer(origin, documents, pictures.send, policy);
  const leave = prepareFarewell(server);
  await listen(server);
  pictures.makeAhead();
  return leave;
}

/** Below the 30 s after which systemd and Kubernetes kill. A person at the keyboard waits for nobody. */
const longest = 25_000;
const drain = { SIGTERM: 2_000, SIGINT: 0 };

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stopping = true;
    void leave({ drain: drain[signal], longest }).then((lost) => {
      if (lost > 0) console.error(`stopped after ${longest / 1000} s; ${lost} requests cut off`);
      process.exit(0);
    });
  });
}
