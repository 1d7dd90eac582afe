/** `npm start`: builds what is not built, serves it, and says what it serves. */
import { fork } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { currentEdition } from '../lib/edition/edition-folders.ts';
import { stopListening } from '../server/graceful-shutdown.ts';
import { createSupervisor } from '../server/supervisor.ts';
import { removeSnapshot, removeSnapshots } from './build/edition-snapshot.ts';
import { openControl } from './control.ts';
import { addressName } from './server-name.ts';

const environment = currentEdition(process.env);
const { port, listenAt } = environment;
const owner = addressName(environment);

// Tried first: a port in use is told at once, not after the build.
const trial = await listen(createServer());
await new Promise((done) => trial.close(done));
removeSnapshots(environment.distDir, owner);

const supervisor = createSupervisor({
  fork: (turn, again) =>
    fork('scripts/run.mjs', ['scripts/serve', `${owner}.${turn}`, ...(again ? ['again'] : [])]),
  ended: (turn) => {
    removeSnapshot(environment.distDir, `${owner}.${turn}`);
  },
  log: console.error,
});
process.once('exit', () => {
  removeSnapshots(environment.distDir, owner);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

await supervisor.start().catch(() => process.exit(1));
// A reader's connection is passed on with nothing read of it.
const listener = createServer({ pauseOnConnect: true, noDelay: true }, supervisor.dispatch);
await listen(listener);

/** One after the other: two at once would build and start the same twice. */
let handingOver = Promise.resolve();
function publish(): Promise<void> {
  const work = handingOver.then(supervisor.handOver);
  handingOver = work.catch((error: unknown) => {
    console.error(`not published, and the edition before stays: ${(error as Error).message}`);
  });
  return work;
}
process.on('SIGUSR2', () => void publish().catch(() => undefined));
openControl(owner, environment, publish);

const { siteEnv, contentDir, origin } = currentEdition(process.env);
const how = 'To publish: SITE_ENV=production SITE_URL=https://… npm start';
const what =
  siteEnv === 'production'
    ? `the production edition for ${origin}`
    : `a ${siteEnv} edition. ${how}`;
console.log(`${urlOf(listenAt)} serves ${contentDir} as ${what}`);

function urlOf(address: string | undefined): string {
  const name = !address || /^(0\.0\.0\.0|::)$/.test(address) ? 'localhost' : address;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function listen(server: Server): Promise<Server> {
  const faults: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use; stop what uses it, or choose another: PORT=3001 npm start`,
    EACCES: `Port ${port} may not be used by you; choose another: PORT=3001 npm start`,
    EADDRNOTAVAIL: `HOST is "${listenAt}", which is no address of this machine; write one of its own, like 127.0.0.1, or leave it out.`,
    ENOTFOUND: `HOST is "${listenAt}", a name that has no address; write an address, like 127.0.0.1, or leave it out.`,
  };
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const fault = faults[error.code ?? ''];
      fail(fault === undefined ? error : new Error(fault));
    });
    server.listen({ port, ...(listenAt && { host: listenAt }) }, () => {
      done(server);
    });
  });
}

/**
 * Below the 30 s after which systemd and Kubernetes kill. Until the listener closes, whatever stands
 * before it hears that it should look elsewhere; a person at the keyboard waits for nobody.
 */
async function stop(signal: 'SIGTERM' | 'SIGINT'): Promise<void> {
  const drain = signal === 'SIGTERM' ? 2_000 : 0;
  const limit = 25_000;
  const latest = performance.now() + limit;
  supervisor.tell('stopping');
  await pause(drain);
  if (listener.listening) await stopListening(listener, 1_000);
  supervisor.tell({ finish: latest - performance.now() - 500 });
  await Promise.race([supervisor.ended(), pause(latest - performance.now())]);
  process.exit(0);
}
