/** Has a server listen, or says in a sentence why it cannot. */
import type { Server } from 'node:net';

/** Every address of the machine without `host`. */
export type Place = { port: number; host?: string | undefined };

/** What to say of each way to fail, by its code. */
export type ListenFaults = Partial<Record<string, string>>;

export function readersFaults({ port, host }: Place): ListenFaults {
  return {
    EADDRINUSE: `Port ${port} is in use; stop what uses it, or choose another: PORT=3001 npm start`,
    EACCES: `Port ${port} may not be used by you; choose another: PORT=3001 npm start`,
    EADDRNOTAVAIL: `HOST is "${host}", which is no address of this machine; write one of its own, like 127.0.0.1, or leave it out.`,
    ENOTFOUND: `HOST is "${host}", a name that has no address; write an address, like 127.0.0.1, or leave it out.`,
  };
}

export function metricsFaults({ port, host }: Place): ListenFaults {
  const value = `METRICS is "${host}:${port}"`;
  return {
    EADDRINUSE: `${value}, and that port is in use; stop what uses it, or choose another.`,
    EACCES: `${value}, and that port may not be used by you; choose another, above 1023.`,
    EADDRNOTAVAIL: `${value}, which is no address of this machine; write one of its own, like 127.0.0.1:9100.`,
    ENOTFOUND: `${value}, a name that has no address; write an address, like 127.0.0.1:9100.`,
  };
}

/** @throws {Error} with one of the sentences */
export function listen(server: Server, place: Place, faults: ListenFaults): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const fault = faults[error.code ?? ''];
      fail(fault === undefined ? error : new Error(fault));
    });
    server.listen({ port: place.port, ...(place.host && { host: place.host }) }, () => {
      done(server);
    });
  });
}
