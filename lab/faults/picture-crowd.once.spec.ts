import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countChecks } from './check.ts';
import { crowdPictures } from './picture-crowd.ts';

/** The short form of `npm run faults`, which tells what each fault is. */
test('a crowd that asks for pictures holds up nobody, and nobody of it is lost', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-crowd-'));
  try {
    const { check, failed } = countChecks();
    await crowdPictures(scratch, check, 100);
    expect(failed).toEqual([]);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
