/** Our own server of the edition, started for an export and asked as any reader asks it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pictureAddress } from '../../lib/addresses/house-addresses.ts';

export type Answer = {
  status: number;
  /** As the server says it, with its character set. */
  type: string;
  header: (name: string) => string | undefined;
  body: Buffer;
};

export type ExportServer = {
  /** @param etag of what is there already: the answer to it is 304 and empty while it is as it was */
  ask: (path: string, etag?: string) => Promise<Answer>;
  stop: () => Promise<void>;
};

/** @throws {Error} where it does not start; it has said why */
export async function startServer(): Promise<ExportServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', METRICS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGTERM'));
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (said: Buffer) => {
      // What it logs of each request is nobody's here.
      for (const line of said.toString().split('\n')) {
        if (/^(content|pages|pictures|built)\b/.test(line)) console.log(line);
        if (line.includes(`:${port} serves`)) done();
      }
    });
    child.once('exit', () => {
      fail(new Error('Nothing was exported: the edition could not be served.'));
    });
  });
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (path, etag) => askUntilReady({ port, path, agent, etag }),
    stop: async () => {
      agent.destroy();
      const ended = once(child, 'exit');
      // As at a keyboard: nobody but us has asked it.
      child.kill('SIGINT');
      await ended;
    },
  };
}

type Question = { port: number; path: string; agent: Agent; etag: string | undefined };

/** A server that makes too many pictures at once says when to come again, or sends another form meanwhile. */
async function askUntilReady(question: Question): Promise<Answer> {
  for (;;) {
    const answer = await askOnce(question);
    const seconds = secondsUntilReady(question.path, answer);
    if (seconds === 0) return answer;
    await pause(seconds * 1000);
  }
}

function secondsUntilReady(path: string, { status, header }: Answer): number {
  if (status === 503) return Number(header('retry-after') ?? 0);
  const isMeanwhile = pictureAddress.test(path) && status === 200;
  return isMeanwhile && header('cache-control') === 'no-store' ? 1 : 0;
}

async function askOnce({ port, path, agent, etag }: Question): Promise<Answer> {
  const headers = etag === undefined ? {} : { 'If-None-Match': etag };
  const request = get({ host: '127.0.0.1', port, path, agent, headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const header = (name: string) => {
    const value = response.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    status: response.statusCode ?? 0,
    type: header('content-type') ?? '',
    header,
    body: Buffer.concat(chunks),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
