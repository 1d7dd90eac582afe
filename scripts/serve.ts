/**
 * The server of one edition, which `npm start` starts: it gets its readers' connections from there.
 * `node scripts/run.mjs scripts/serve NAME builds` makes a snapshot of that name, `again` has it already, and
 * `waits` is told when its content is there.
 */
import { on, once } from 'node:events';
import { statSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { currentEdition, editionVariables, readStamp } from '../lib/edition/edition-folders.ts';
import { createAccessLog, type AccessLog } from '../server/access-log.ts';
import { createGateway } from '../server/gateway.ts';
import { prepareShutdown, type Shutdown } from '../server/graceful-shutdown.ts';
import { keepAnswers } from '../server/kept-answers.ts';
import type { Metrics } from '../server/metrics.ts';
import type { Beginning, FromServer, ToServer } from '../server/server-messages.ts';
import { startSiteThread } from '../server/site-client.ts';
import type { Stage } from './build/ensure-edition.ts';
import { lacksTexts, snapshotFolders } from './build/edition-snapshot.ts';
import { keptPlace } from './build/kept-place.ts';

const [name = '', beginning] = process.argv.slice(3) as [string?, Beginning?];
/** A retired server's readers may have a large picture under way. */
const retiresWithin = 10 * 60_000;

let stopping = false;
/** Where the server listens that has taken over. */
let successor: number | undefined;
let metrics: Metrics | undefined;
let serving: { shutdown: Shutdown; take: (socket: Socket) => void } | undefined = undefined;

process.on('message', (message: ToServer, socket?: Socket) => void hear(message, socket));
// Its supervisor was killed: nobody brings readers any more.
process.once('disconnect', () => void hear({ finish: 25_000 }));
// They reach the whole group; the supervisor tells when it is time.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGUSR2'] as const) process.on(signal, () => undefined);

const wanted = currentEdition(process.env);
/** Whether what the site loads is known to be what is to be served. */
let isCurrent = beginning !== 'builds';
/** Of what the site loaded before that was known: what is built next may mend it. */
let fault: unknown;
// It loads what no edition changes, and then the edition that is there while that is looked at.
let site = startSiteThread(failSite);
let edition = wanted;
const lacks = beginning === 'again' && lacksTexts(wanted, name);
const ensuring = beginning === 'builds' || lacks ? startEnsuring() : undefined;
if (ensuring) await ensured(ensuring);
else load();
if (beginning !== 'waits') site.tell('begin');
serving = await serve();

function startEnsuring(): Worker {
  const thread = new Worker('./scripts/run.mjs', {
    argv: ['scripts/build/ensuring-thread'],
    workerData: { edition: wanted, name, isTaken: beginning === 'again' },
  });
  thread.once('exit', (code) => {
    if (code !== 0) void leave(code);
  });
  return thread.once('error', fail);
}

async function ensured(thread: Worker): Promise<void> {
  for await (const [stage] of on(thread, 'message') as AsyncIterable<[Stage]>) {
    if (stage === 'there') load();
    if (stage === 'current') break;
    if (stage === 'outdated' && edition !== wanted) {
      site.stop();
      fault = undefined;
      site = startSiteThread(failSite);
    }
  }
  isCurrent = true;
  if (fault !== undefined) fail(fault);
}

/** As it was built, whatever is built later. */
function load(): void {
  const folders = snapshotFolders(wanted, name);
  edition = { ...wanted, ...readStamp(folders.distDir), ...folders };
  const variables = editionVariables(edition);
  const dictionaryFile = keptPlace('dictionaries', wanted);
  site.tell({ serve: { edition, variables, beginning, dictionaryFile } });
}

function failSite(what: unknown): void {
  if (isCurrent) fail(what);
  else fault ??= what;
}

/** A server without one of its threads is none. */
function fail(fault: unknown): void {
  // What we throw on purpose is a plain Error, a sentence for people.
  console.error(fault instanceof Error && fault.constructor === Error ? fault.message : fault);
  void leave(1);
}

/** A build under way is stopped, and gives back its lock. */
async function leave(code: number): Promise<void> {
  // The number of a thread that has ended is -1.
  if (ensuring && ensuring.threadId !== -1) {
    ensuring.postMessage('end');
    await Promise.race([once(ensuring, 'exit'), pause(3_000)]);
  }
  process.exit(code);
}

async function hear(message: ToServer, socket?: Socket): Promise<void> {
  if (message === 'begin') {
    site.tell('begin');
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
  if (!serving) {
    await leave(0);
    return;
  }
  const { shutdown } = serving;
  site.tell('end');
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
  await leave(0);
}

async function serve() {
  const { log, flush } = createAccessLog((lines) => process.stdout.write(lines));
  process.once('exit', flush);
  const note: AccessLog = (request, response) => {
    log(request, response);
    metrics?.note(request, response);
  };
  const { port, dictionary } = await site.listening;
  const kept = keepAnswers(dictionary);
  if (edition.metricsAt) {
    const { createMetrics } = await import('../server/metrics.ts');
    const builtAt = statSync(edition.dataDir).mtime;
    metrics = createMetrics({ kept, counts: site.counts, edition: { ...edition, builtAt } });
  }
  const server = createGateway(port, kept, {
    siteEnv: edition.siteEnv,
    log: note,
    stopping: () => stopping,
    successor: () => successor,
  });
  const shutdown = prepareShutdown(server);
  // Node watches for slow senders once it listens; and here it can be asked for its health.
  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.send?.({ listening: (server.address() as AddressInfo).port } satisfies FromServer);
  return {
    shutdown,
    take: (socket: Socket) => {
      server.emit('connection', socket);
      socket.resume();
    },
  };
}
