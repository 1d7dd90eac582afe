import { expect, test } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../e2e/processes.ts';
import { countChecks } from './check.ts';
import { handOver, killServer } from './hand-over.ts';
import { end, fixtureVariables, startInstance } from './instance.ts';

/** The short form of `npm run faults`, of an edition that is built already. */
test('no request is lost while an edition takes over, and a killed server comes back', async () => {
  test.skip(!existsSync('/proc/self/status'), 'finds the server process in /proc');
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-hand-over-'));
  try {
    const { check, failed } = countChecks();
    const port = await freePort();
    const variables = { ...fixtureVariables, PORT: String(port) };
    const instance = await startInstance(scratch, port, variables);
    const run = { instance, origin: `http://127.0.0.1:${port}`, variables, requests: 500 };
    await handOver(run, check);
    await killServer(run, check);
    await end(instance, 'SIGTERM');
    expect(failed).toEqual([]);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
