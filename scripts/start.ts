/** `npm start`: builds what is not built, serves it, and says what it serves. */
import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { responseHeaders } from '../lib/response-headers.js';
import { cssReader } from '../lib/document/rewrite-documents.ts';
import { ensureEdition } from './build-edition.ts';
import { currentEdition, editionVariables, stampFile } from './edition.ts';

const edition = currentEdition();
const { port, siteEnv, contentDir, origin, distDir, previewPassword } = edition;

// Tried first: a port in use is told at once, not after the build.
const trial = await listen(createServer());
await new Promise((done) => trial.close(done));

let stopping = false;
await ensureEdition(edition);
const server = await serve();

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

async function serve(): Promise<Server> {
  Object.assign(process.env, editionVariables(edition), { NODE_ENV: 'production' });
  // Not before: these modules read what was just said.
  const { startNext } = await import('../server/next-origin.ts');
  const { keepDocuments } = await import('../server/documents.ts');
  const { keepAccessLog } = await import('../server/access-log.ts');
  const { createPaperServer } = await import('../server/http-server.ts');
  const { getLastInstant, getNextInstant } = await import('../lib/content.ts');
  const { readAddress } = await import('../lib/addresses.ts');

  const origin = await startNext(port, distDir);
  const documents = keepDocuments(origin, {
    builtAt: statSync(stampFile(distDir)).mtime,
    lastInstant: getLastInstant,
    readCss: cssReader(distDir),
    headers: responseHeaders(siteEnv),
  });
  const policy = {
    siteEnv,
    previewPassword,
    nextInstant: getNextInstant,
    readAddress,
    log: keepAccessLog((lines) => process.stdout.write(lines)),
    stopping: () => stopping,
  };
  return listen(createPaperServer(origin, documents, policy));
}

/** Milliseconds that what has begun may still take. */
const longestFarewell = 10_000;

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stopping = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), longestFarewell).unref();
  });
}
