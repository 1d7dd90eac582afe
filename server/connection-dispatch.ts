/**
 * Connections, accepted here and answered by another process: whichever is the server at that moment.
 * While none is, they wait.
 */
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { FromServer, ToServer } from './server-messages.ts';

export type ConnectionDispatch = {
  /** @param socket paused, with nothing read of it */
  dispatch: (socket: Socket) => void;
  /** Who gets connections from now on, and those that wait. */
  setServer: (server: ChildProcess) => void;
  /** What it was sent and had not taken goes to another. */
  serverEnded: (server: ChildProcess) => void;
};

/** As many as the kernel itself would let wait. */
const mostWaiting = 511;

export function createDispatch(): ConnectionDispatch {
  let current: ChildProcess | undefined;
  let waiting: Socket[] = [];
  let lastId = 0;
  /** A process that dies takes with it what it was sent: until it says that it has it, we have it too. */
  const sent = new Map<number, { socket: Socket; server: ChildProcess }>();

  function dispatch(socket: Socket): void {
    const server = current;
    if (!server) {
      if (waiting.length < mostWaiting) waiting.push(socket);
      else socket.destroy();
      return;
    }
    const connection = (lastId += 1);
    sent.set(connection, { socket, server });
    const message: ToServer = { connection };
    // Where it cannot be sent, the process is at its end, which is told.
    server.send(message, socket, { keepOpen: true }, () => undefined);
  }

  function dispatchAll(sockets: Socket[]): void {
    for (const socket of sockets) dispatch(socket);
  }

  return {
    dispatch: (socket) => {
      // Its reader may leave while it waits.
      socket.on('error', () => socket.destroy());
      dispatch(socket);
    },
    setServer: (server) => {
      current = server;
      server.on('message', (message: FromServer) => {
        if (!('taken' in message)) return;
        sent.get(message.taken)?.socket.destroy();
        sent.delete(message.taken);
      });
      const all = waiting;
      waiting = [];
      dispatchAll(all);
    },
    serverEnded: (server) => {
      if (current === server) current = undefined;
      const lost = [...sent].filter(([, each]) => each.server === server);
      for (const [connection] of lost) sent.delete(connection);
      dispatchAll(lost.map(([, { socket }]) => socket));
    },
  };
}
