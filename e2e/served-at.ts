/** The fixture edition, served by `npm start` with a clock of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { editions } from './editions.ts';

export type Served = {
  url: string;
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  stop: () => Promise<void>;
};

/** @param clock the instant at which the server's clock begins */
export async function serveAt(clock: string, port: number): Promise<Served> {
  const url = `http://localhost:${port}`;
  const server = spawn(
    process.execPath,
    ['--import', './e2e/fake-clock.mjs', 'scripts/run.mjs', 'start'],
    {
      env: {
        ...process.env,
        ...editions.fixture.variables,
        PORT: String(port),
        FAKE_CLOCK: clock,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((ready, fail) => {
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes(`${url} serves`)) ready();
    });
    server.once('exit', (code) => {
      fail(new Error(`npm start stopped with ${code}`));
    });
  });
  return {
    url,
    get: (path, headers = {}) => fetch(url + path, { headers, redirect: 'manual' }),
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
