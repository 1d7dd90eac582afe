/** `npm start`: builds what is not built, serves it, and says what it serves. */
import { createServer, type Server } from 'node:http';
import next from 'next';
import { ensureEdition } from './build-edition.ts';
import { currentEdition, editionVariables, type Edition } from './edition.ts';

const edition = currentEdition();
const { port, siteEnv, contentDir, origin } = edition;

// Taken first: a port in use is told at once, not after the build.
const server = createServer();
await listen(server, port);
server.on('request', (_, response) => {
  response.writeHead(503, { 'Retry-After': '5', 'Content-Type': 'text/plain' });
  response.end('The paper is being built; try again in a moment.\n');
});

await ensureEdition(edition);
await serve(server, edition);

const publish = 'To publish: SITE_ENV=production SITE_URL=https://… npm start';
const what =
  siteEnv === 'production'
    ? `the production edition for ${origin}`
    : `a ${siteEnv} edition. ${publish}`;
console.log(`http://localhost:${port} serves ${contentDir} as ${what}`);

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is in use; stop what uses it, or choose another: PORT=3001 npm start`,
            )
          : error,
      ),
    );
    server.listen(port, done);
  });
}

async function serve(server: Server, edition: Edition): Promise<void> {
  Object.assign(process.env, editionVariables(edition), { NODE_ENV: 'production' });
  const app = next({ dev: false, port, hostname: 'localhost' });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    void handle(request, response);
  });
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
