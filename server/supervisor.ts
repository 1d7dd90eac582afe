/**
 * Keeps one server running behind a listener that never closes: starts it again when it crashes, and puts
 * another in its place without refusing a request.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { askForMetrics } from './ask-for-metrics.ts';
import { createDispatch } from './connection-dispatch.ts';
import { untilHealthy } from './server-health.ts';
import type { Beginning, Prepare, ToServer } from './server-messages.ts';

export type SupervisorOptions = {
  /** Starts the server of a turn; one that waits runs the code of the turn that serves. */
  fork: (turn: number, beginning: Beginning, servedTurn?: number) => ChildProcess;
  /** Called once nobody needs the files of that turn any more. */
  ended: (turn: number) => void;
  log: (line: string) => void;
  /** Milliseconds before a server that crashed is started again, by how often it did so in a row. */
  backOff?: (crashes: number) => number;
};

export type Supervisor = {
  /** @throws {Error} where the first server does not come up */
  start: () => Promise<void>;
  dispatch: (socket: Socket) => void;
  /** Starts a server of what is built now, or is `prepare`d. @throws {Error} where that does not come up */
  handOver: (prepare?: Prepare) => Promise<void>;
  /** Starts the next one that will be prepared: it loads ahead what no content changes. */
  standBy: () => void;
  tell: (message: ToServer) => void;
  /** What the server that serves counts. @returns undefined while none is up. @throws {Error} where it does not answer */
  readMetrics: () => Promise<string | undefined>;
  /** Once the last server has ended. */
  ended: () => Promise<void>;
};

type Instance = {
  child: ChildProcess;
  turn: number;
  startedAt: number;
  /** Rejected once it has ended. */
  exited: Promise<never>;
  /** The port at which it listens, once it can serve. */
  healthy: Promise<number>;
};

/** At once, then after 1, 2, 4 … seconds, half a minute at most. */
const patient = (crashes: number) => (crashes === 0 ? 0 : Math.min(2 ** (crashes - 1), 30) * 1000);
/** One that ran for so long did not crash because it was started. */
const stableAfter = 60_000;

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { fork, log, backOff = patient } = options;
  const connections = createDispatch();
  const running = new Set<Instance>();
  let serving: Instance | undefined;
  let waiting: Instance | undefined;
  /** The last that was started, and the one that serves, or did until it crashed. */
  let turn = 0;
  let servedTurn: number | undefined;
  let crashes = 0;
  let stopping = false;

  function begin(ofTurn: number, beginning: Beginning): Instance {
    const child = fork(ofTurn, beginning, servedTurn);
    const exited = once(child, 'exit').then(([code, signal]) => {
      running.delete(instance);
      left(instance, String(signal ?? code));
      throw new Error('The server ended before it could serve; see above.');
    });
    const healthy = untilHealthy(child);
    for (const promise of [exited, healthy]) promise.catch(() => undefined);
    const instance: Instance = { child, turn: ofTurn, startedAt: Date.now(), exited, healthy };
    running.add(instance);
    return instance;
  }

  /** @throws {Error} where it ends, or is not well, before it can serve */
  async function untilUp(instance: Instance): Promise<Instance> {
    await Promise.race([instance.exited, instance.healthy]).catch((error: unknown) => {
      instance.child.kill('SIGKILL');
      throw error;
    });
    return instance;
  }

  function standBy(): void {
    if (!stopping && servedTurn !== undefined) waiting ??= begin((turn += 1), 'waits');
  }

  /** What stood by knows the code from before. */
  async function launchBuilt(): Promise<Instance> {
    waiting?.child.kill('SIGKILL');
    waiting = undefined;
    return untilUp(begin((turn += 1), 'builds'));
  }

  /** @returns undefined where it takes a build. @throws {Error} where there is a fault: one that waits goes on */
  async function launchPrepared(prepare: Prepare): Promise<Instance | undefined> {
    standBy();
    const instance = waiting;
    if (!instance) return undefined;
    if (!(await Promise.race([instance.exited, prepare(instance.turn)]))) return undefined;
    waiting = undefined;
    send(instance, 'begin');
    return untilUp(instance);
  }

  async function serve(instance: Instance): Promise<void> {
    const port = await instance.healthy;
    const [before, turnBefore] = [serving, servedTurn];
    serving = instance;
    servedTurn = instance.turn;
    connections.setServer(instance.child);
    // Also those that had retired before: what comes to them is for the newest.
    for (const other of running)
      if (other !== serving && other !== waiting) send(other, { retire: port });
    if (!before && turnBefore !== undefined && turnBefore !== servedTurn) options.ended(turnBefore);
  }

  function left(instance: Instance, how: string): void {
    connections.serverEnded(instance.child);
    if (instance === waiting) waiting = undefined;
    if (instance !== serving) {
      if (instance.turn !== servedTurn) options.ended(instance.turn);
      return;
    }
    serving = undefined;
    if (stopping) return;
    crashes = Date.now() - instance.startedAt > stableAfter ? 0 : crashes;
    void startAgain(instance.turn, how);
  }

  const isSettled = () => serving !== undefined || stopping;

  async function startAgain(ofTurn: number, how: string): Promise<void> {
    for (let why = `the server ended (${how})`; ; why = 'the server did not come up') {
      const wait = backOff(crashes++);
      log(`${why}; starting it again ${wait > 0 ? `in ${wait / 1000} s` : 'now'}`);
      await pause(wait);
      // Another edition may have taken its place meanwhile.
      if (isSettled()) return;
      const instance = await untilUp(begin(ofTurn, 'again')).catch(() => undefined);
      if (!instance) continue;
      if (isSettled()) instance.child.kill('SIGKILL');
      else await serve(instance);
      return;
    }
  }

  async function handOver(prepare?: Prepare): Promise<void> {
    const instance = (prepare && (await launchPrepared(prepare))) ?? (await launchBuilt());
    if (stopping) return;
    await serve(instance);
    crashes = 0;
    if (prepare) standBy();
  }

  return {
    start: () => handOver(),
    handOver,
    standBy,
    dispatch: connections.dispatch,
    tell: (message) => {
      stopping = true;
      for (const instance of running) send(instance, message);
    },
    readMetrics: async () => serving && askForMetrics(serving.child),
    ended: async () => {
      while (running.size > 0) await pause(20);
    },
  };
}

function send({ child }: Instance, message: ToServer): void {
  // One that is gone need not be told.
  if (child.connected) child.send(message, () => undefined);
}
