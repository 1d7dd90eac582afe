/** The fixture edition, served by `npm start` whose memory can be read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { editions } from '../../e2e/editions.ts';
import { memoryHeld } from '../bench/process-memory.ts';

export type ServedFixture = {
  port: number;
  /** What it and its processes hold; NaN where the system does not tell. */
  megabytes: () => number;
  stop: () => Promise<void>;
};

export async function serveFixture(port: number): Promise<ServedFixture> {
  const server = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: { ...process.env, ...editions.fixture.variables, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes(`http://localhost:${port} serves`)) ready();
    });
    server.once('exit', (code) => {
      fail(new Error(`npm start stopped with ${code}`));
    });
  });
  return {
    port,
    megabytes: () => Math.round(memoryHeld(server.pid!) / 1024 / 1024),
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
