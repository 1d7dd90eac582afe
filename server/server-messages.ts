/** What the supervisor and a server, its child, say to each other. */
export type ToServer =
  /** With the socket. */
  | { connection: number }
  /** Another has taken over: finish with the readers you have, then end. */
  | 'retire'
  /** All of it ends soon: say so with every answer, and to whoever asks for the health. */
  | 'stopping'
  /** Nothing comes any more: end within so many milliseconds. */
  | { finish: number };

export type FromServer =
  /** It can be asked for its health at this port of 127.0.0.1. */
  | { listening: number }
  /** It has the connection. */
  | { taken: number };
