/** The fixture edition, served by `npm start` in a process whose memory can be read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { editions } from '../../e2e/editions.ts';

export type ServedFixture = {
  port: number;
  /** What the process holds; NaN where the system does not tell. */
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
  const status = `/proc/${server.pid}/status`;
  return {
    port,
    megabytes: () => {
      const kilobytes = existsSync(status) && /VmRSS:\s*(\d+)/.exec(readFileSync(status, 'utf8'));
      return kilobytes ? Math.round(Number(kilobytes[1]) / 1024) : NaN;
    },
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
