/**
 * Ends a server without losing a request. The kernel resets what waits to be accepted when a server
 * stops listening, and Node's own `close()` also ends connections whose answer is still on its way or
 * whose next request has come in and is not yet read. So: say `Connection: close` with every answer
 * while connections still come, stop listening when nobody waits, close what is truly idle.
 */
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

export type Shutdown = {
  /** From now on every answer says that it is the last of its connection. */
  announce: () => void;
  /**
   * Once nothing new is accepted: waits until every answer has been taken.
   *
   * @param closeIdle without it, a connection that waits for its next request stays until that has been
   *   answered or the connection's own time is over
   * @param limit milliseconds after which what is still under way is cut off
   * @returns how many requests were cut off
   */
  finish: (how: { closeIdle: boolean; limit: number }) => Promise<number>;
};

/** `read` is what had come in when the last request began: more than that is the next one. */
type Connection = { answers: Set<ServerResponse>; read: number };

const sweepEvery = 50;

/** @param server before its first connection */
export function prepareShutdown(server: Server): Shutdown {
  const connections = new Map<Socket, Connection>();
  let stopping = false;

  server.on('connection', (socket: Socket) => {
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
    answer.on('close', () => connection.answers.delete(answer));
  });

  const inProgress = () => [...connections.values()].flatMap(({ answers }) => [...answers]);

  function closeIdleConnections(): void {
    for (const [socket, { answers, read }] of connections) {
      if (answers.size === 0 && socket.bytesRead === read) socket.destroy();
    }
  }

  return {
    announce: () => {
      stopping = true;
      for (const answer of inProgress()) {
        if (!answer.headersSent) answer.setHeader('Connection', 'close');
      }
    },
    finish: async ({ closeIdle, limit }) => {
      const latest = performance.now() + limit;
      while (connections.size > 0 && performance.now() < latest) {
        // After a turn, all that had come in has been read.
        await turn();
        if (closeIdle) closeIdleConnections();
        await pause(sweepEvery);
      }
      const lost = inProgress().length;
      server.closeAllConnections();
      return lost;
    },
  };
}

/** Stops listening at a moment in which nobody waits to be accepted; after `limit` milliseconds all the same. */
export async function stopListening(listener: NetServer, limit: number): Promise<void> {
  const latest = performance.now() + limit;
  let accepted = 0;
  listener.on('connection', () => (accepted += 1));
  // Node accepts one connection in each turn of its loop: a turn without one, and nobody waits.
  let before: number;
  do {
    before = accepted;
    await turn();
  } while (accepted > before && performance.now() < latest);
  NetServer.prototype.close.call(listener);
}
