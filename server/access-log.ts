/** One JSON line per request, and nothing in it that tells who asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';

type Entry = {
  time: string;
  method: string;
  /** Without the query, which may hold what a reader searched for. */
  path: string;
  status: number;
  /** On the wire, headers included. */
  bytes: number;
  milliseconds: number;
  /** Present and true where the reader left before the end. */
  aborted?: true;
};

export type AccessLog = (request: IncomingMessage, response: ServerResponse) => void;

/** Lines wait a moment and are written together: one write a request would cost more than the page. */
const flushAfter = 200;

/** @returns `log`, and `flush` for a process that ends before its last lines are written */
export function createAccessLog(write: (lines: string) => void) {
  let waiting: string[] = [];
  const flush = () => {
    if (waiting.length > 0) write(waiting.join(''));
    waiting = [];
  };
  const note = (entry: Entry) => {
    if (waiting.push(`${JSON.stringify(entry)}\n`) === 1) setTimeout(flush, flushAfter);
  };

  const log: AccessLog = ({ method = '', url = '', socket }, response) => {
    const started = performance.now();
    const before = socket.bytesWritten;
    response.once('close', () => {
      note({
        time: new Date().toISOString(),
        method,
        path: url.replace(/[?#].*$/s, '').slice(0, 500),
        status: response.statusCode,
        bytes: socket.bytesWritten - before,
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
        ...(!response.writableFinished && { aborted: true }),
      });
    });
  };
  return { log, flush };
}
