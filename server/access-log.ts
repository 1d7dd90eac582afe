/** One JSON line per request, and nothing in it that tells who asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type AccessLog = (request: IncomingMessage, response: ServerResponse) => void;

/** Lines wait a moment and are written together: one write a request would cost more than the page. */
const flushAfter = 200;

/** Of an address that nobody wrote. */
const longestPath = 500;

/** @returns `log`, and `flush` for a process that ends before its last lines are written */
export function createAccessLog(write: (lines: string) => void) {
  let waiting = '';
  const flush = () => {
    if (waiting !== '') write(waiting);
    waiting = '';
  };

  const log: AccessLog = ({ method = '', url = '', socket }, response) => {
    const started = performance.now();
    const before = socket.bytesWritten;
    // By hand, since `JSON.stringify` of an object for each request takes as long as a page that is kept.
    response.on('close', () => {
      if (waiting === '') setTimeout(flush, flushAfter);
      const time = new Date().toISOString();
      // Without the query, which may hold what a reader searched for.
      const path = JSON.stringify(pathOf(url).slice(0, longestPath));
      const bytes = socket.bytesWritten - before;
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      // Where the reader left before the end.
      const aborted = response.writableFinished ? '' : ',"aborted":true';
      waiting += `{"time":"${time}","method":"${method}","path":${path},"status":${response.statusCode},"bytes":${bytes},"milliseconds":${milliseconds}${aborted}}\n`;
    });
  };
  return { log, flush };
}

function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}
