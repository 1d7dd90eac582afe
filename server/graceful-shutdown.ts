/**
 * Stops a server without losing a request. The kernel resets what waits to be accepted when a server
 * stops listening, and Node's own `close()` also ends connections whose answer is still on its way or
 * whose next request has come in and is not yet read. So: go on accepting for a while with
 * `Connection: close` on every answer, stop listening when nobody waits, close what is truly idle.
 */
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

export type ShutdownTimes = {
  /** Milliseconds for which it goes on accepting, so that whatever stands before it looks elsewhere. */
  drain: number;
  /** Milliseconds after which, all in all, what is still under way is cut off. */
  deadline: number;
};

/** `read` is what had come in when the last request began: more than that is the next one. */
type Connection = { answers: Set<ServerResponse>; read: number };

const sweepEvery = 50;

/**
 * @param server before it listens
 * @returns what stops it, and tells how many requests it had to cut off
 */
export function prepareShutdown(server: Server): (patience: ShutdownTimes) => Promise<number> {
  const connections = new Map<Socket, Connection>();
  let accepted = 0;
  let stopping = false;

  server.on('connection', (socket: Socket) => {
    accepted += 1;
    connections.set(socket, { answers: new Set(), read: 0 });
    socket.once('close', () => connections.delete(socket));
  });
  // First: what answers may have sent its headers before the next listener is called.
  server.prependListener('request', ({ socket }, answer) => {
    const connection = connections.get(socket);
    if (!connection) return;
    if (stopping) answer.setHeader('Connection', 'close');
    connection.read = socket.bytesRead;
    connection.answers.add(answer);
    answer.once('close', () => connection.answers.delete(answer));
  });

  const inProgress = () => [...connections.values()].flatMap(({ answers }) => [...answers]);

  function closeIdle(): void {
    for (const [socket, { answers, read }] of connections) {
      if (answers.size === 0 && socket.bytesRead === read) socket.destroy();
    }
  }

  return async ({ drain, deadline }) => {
    const latest = performance.now() + deadline;
    const inTime = () => performance.now() < latest;
    stopping = true;
    for (const answer of inProgress()) {
      if (!answer.headersSent) answer.setHeader('Connection', 'close');
    }
    await pause(drain);

    // Node accepts one connection in each turn of its loop: a turn without one, and nobody waits.
    let before: number;
    do {
      before = accepted;
      await turn();
    } while (accepted > before && inTime());

    NetServer.prototype.close.call(server);
    while (connections.size > 0 && inTime()) {
      // After a turn, all that had come in has been read.
      await turn();
      closeIdle();
      await pause(sweepEvery);
    }
    const lost = inProgress().length;
    server.closeAllConnections();
    return lost;
  };
}
