/** `/metrics`, on an address of its own that readers do not reach. */
import { createServer, type Server } from 'node:http';

/** @param read undefined while no server is up */
export function createMetricsServer(read: () => Promise<string | undefined>): Server {
  return createServer((request, response) => {
    const say = (status: number, text: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(text);
    };
    if (request.url !== '/metrics') {
      say(404, 'Here is /metrics and nothing else.\n');
      return;
    }
    read().then(
      (text) => {
        if (text === undefined) say(503, 'No server is up.\n');
        else say(200, text, 'text/plain; version=0.0.4; charset=utf-8');
      },
      (error: unknown) => {
        say(503, `${(error as Error).message}\n`);
      },
    );
  });
}
