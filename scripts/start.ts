/**
 * `npm start`: builds what is not built, serves it, and says what it serves. With `--watch` what is saved in
 * the content folder is published at once, with `--watch origin/main` also what is pushed there.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { currentEdition } from '../lib/edition/edition-folders.ts';
import { stopListening } from '../server/graceful-shutdown.ts';
import { createMetricsServer } from '../server/metrics-server.ts';
import type { Prepare } from '../server/server-messages.ts';
import { createSupervisor } from '../server/supervisor.ts';
import { linkCode, removeSnapshot, removeSnapshots } from './build/edition-snapshot.ts';
import { listen, metricsFaults, readersFaults } from './listen.ts';
import { openControl } from './control.ts';
import { addressName } from './server-name.ts';
import { followBranch, refuseUnknown } from './watch/branch.ts';
import { watchFolder } from './watch/folder.ts';
import { startUpdates } from './watch/updates.ts';

const [option, branch] = process.argv.slice(3);
if (option !== undefined && option !== '--watch') {
  throw new Error(`npm start knows no ${option}. Mend: npm start -- --watch, or npm start alone.`);
}

const environment = currentEdition(process.env);
const { port, listenAt, metricsAt } = environment;
const owner = addressName(environment);

// Tried first: a port in use is told at once, not after the build; so is a branch that is not there.
if (branch) await refuseUnknown(environment.contentDir, branch);
const place = { port, host: listenAt };
const tried = [[place, readersFaults(place)] as const];
if (metricsAt) tried.push([metricsAt, metricsFaults(metricsAt)]);
for (const [where, faults] of tried) {
  const trial = await listen(createServer(), where, faults);
  await new Promise((done) => trial.close(done));
}
removeSnapshots(environment.distDir, owner);

const supervisor = createSupervisor({
  fork: (turn, beginning, servedTurn) => {
    const [name, before] = [`${owner}.${turn}`, `${owner}.${servedTurn}`];
    if (beginning === 'waits') linkCode(environment.distDir, { from: before, to: name });
    return fork('scripts/run.mjs', ['scripts/serve', name, beginning]);
  },
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
await listen(listener, place, readersFaults(place));

/** One after the other: two at once would build and start the same twice. */
let handingOver = Promise.resolve();
function publish(prepare?: Prepare): Promise<void> {
  const work = handingOver.then(() => supervisor.handOver(prepare));
  handingOver = work.catch((error: unknown) => {
    console.error(`not published, and the edition before stays: ${(error as Error).message}`);
  });
  return work;
}
if (metricsAt) {
  await listen(createMetricsServer(supervisor.readMetrics), metricsAt, metricsFaults(metricsAt));
}

process.on('SIGUSR2', () => void publish().catch(() => undefined));
openControl(owner, environment, () => publish());

const { siteEnv, contentDir, origin } = currentEdition(process.env);
const how = 'To publish: SITE_ENV=production SITE_URL=https://… npm start';
const what =
  siteEnv === 'production'
    ? `the production edition for ${origin}`
    : `a ${siteEnv} edition. ${how}`;
console.log(`${urlOf(listenAt)} serves ${contentDir} as ${what}`);

if (option) {
  const prepare = startUpdates(currentEdition(process.env), owner);
  supervisor.standBy();
  let waiting = false;
  watchFolder(contentDir, () => {
    // What is saved while one is waiting goes with that.
    if (waiting) return;
    waiting = true;
    void handingOver.then(() => {
      waiting = false;
      return publish(prepare).catch(() => undefined);
    });
  });
  if (branch) await followBranch(contentDir, branch, console.error);
  console.log(`follows ${contentDir}${branch ? ` and ${branch}` : ''}`);
}

function urlOf(address: string | undefined): string {
  const name = !address || /^(0\.0\.0\.0|::)$/.test(address) ? 'localhost' : address;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
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
