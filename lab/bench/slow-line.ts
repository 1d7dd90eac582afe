/**
 * A slow line before a server: each answer begins 150 ms after its request, and all share one
 * bandwidth. For what a browser fetches ahead, which its own throttling lets through at full speed.
 */
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SlowLine = { origin: string; close: () => Promise<void> };

const pieceBytes = 1460 * 2;

export async function openSlowLine(
  target: string,
  { bytesPerSecond, latencyMs }: { bytesPerSecond: number; latencyMs: number },
): Promise<SlowLine> {
  const { hostname, port } = new URL(target);
  const agent = new Agent({ keepAlive: true });
  let freeAt = 0;

  /** Waits until the line has carried these bytes, after all that was given to it before. */
  const carry = (bytes: number) => {
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + (bytes / bytesPerSecond) * 1000;
    return sleep(freeAt - now);
  };

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const asked = performance.now();
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, host: new URL(target).host };
    const upstream = request({ hostname, port, path, method, headers, agent }).end();
    const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
    await sleep(latencyMs - (performance.now() - asked));
    await carry(answer.rawHeaders.join('').length);
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers).flushHeaders();
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        const piece = chunk.subarray(at, at + pieceBytes);
        await carry(piece.length);
        outgoing.write(piece);
      }
    }
    outgoing.end();
  };

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function sleep(ms: number): Promise<void> {
  return ms > 0 ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve();
}
