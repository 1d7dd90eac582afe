import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countChecks } from './check.ts';
import { breakPictures } from './pictures.ts';

/** The short form of `npm run faults`, which tells what each fault is. */
test('readers meet no error while the picture cache or the originals are broken', async () => {
  test.setTimeout(600_000);
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'));
  try {
    const { check, failed } = countChecks();
    await breakPictures(scratch, check, 0.3);
    expect(failed).toEqual([]);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
