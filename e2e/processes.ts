/** The processes that a bench starts: each in a group of its own, which ends with it or with us. */
import { spawn, type ChildProcess } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

export type Started = { child: ChildProcess; pid: number; said: () => string };

const running = new Set<Started>();
process.once('exit', () => {
  for (const started of running) signal(started, 'SIGKILL');
});

export function start(
  command: string[],
  variables: Record<string, string>,
  scratch: string,
): Started {
  const [program = '', ...args] = command;
  const log = join(mkdtempSync(join(scratch, 'log-')), 'output');
  const file = openSync(log, 'w');
  const child = spawn(program, args, {
    env: { ...process.env, ...variables },
    stdio: ['ignore', file, file],
    detached: true,
  });
  closeSync(file);
  if (child.pid === undefined) throw new Error(`${program} could not be started.`);
  const started = { child, pid: child.pid, said: () => readFileSync(log, 'utf8') };
  running.add(started);
  child.once('exit', () => running.delete(started));
  return started;
}

export async function stop(started: Started): Promise<void> {
  if (started.child.exitCode !== null || started.child.signalCode !== null) return;
  const ended = once(started.child, 'exit');
  signal(started, 'SIGTERM');
  const patience = setTimeout(() => {
    signal(started, 'SIGKILL');
  }, 5_000);
  await ended;
  clearTimeout(patience);
}

function signal({ pid }: Started, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // It has ended already.
  }
}

/** @throws {Error} with what it said, when it ends or `seconds` pass before it answers */
export async function untilServing(
  started: Started,
  url: string,
  seconds: number,
  everyMs = 300,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const status = await statusOf(url).catch(() => undefined);
    if (status === 200) return;
    if (started.child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`${url} is not served (${status ?? 'no answer'}):\n${started.said()}`);
    }
    await new Promise((done) => setTimeout(done, everyMs));
  }
}

/** On a connection of its own: one that `fetch` keeps would hold up a server that retires. */
async function statusOf(url: string): Promise<number | undefined> {
  const request = get(url, { agent: false, timeout: 5_000 });
  request.once('timeout', () => request.destroy());
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  return answer.statusCode;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
