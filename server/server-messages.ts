/** What the supervisor and a server, its child, say to each other. */
export type ToServer =
  /** To one that waits: what it reads has been made. */
  | 'begin'
  /** With the socket. */
  | { connection: number }
  /** Another has taken over, at this port of 127.0.0.1: finish with the readers you have, then end. */
  | { retire: number }
  /** Say what you count. */
  | 'metrics'
  /** All of it ends soon: say so with every answer, and to whoever asks for the health. */
  | 'stopping'
  /** Nothing comes any more: end within so many milliseconds. */
  | { finish: number };

/** What is there as a server starts: nothing, all of it, or the code, and of the content it will be told. */
export type Beginning = 'builds' | 'again' | 'waits';

/** Makes what the server of a turn reads, which waits for it; false where that takes a build. */
export type Prepare = (turn: number) => Promise<boolean>;

export type FromServer =
  /** It can be asked for its health at this port of 127.0.0.1. */
  | { listening: number }
  /** It has the connection. */
  | { taken: number }
  /** In Prometheus's text format. */
  | { metrics: string };
