import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeEdition } from '../../lib/edition/edition-folders.ts';
import { readEnvironment } from '../../lib/edition/environment.ts';
import { startContent } from './build-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-steps-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As a build does that hashes a long archive: it hears of nothing meanwhile. */
function holdUp(seconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
}

test('a content step that fails before it is told to begin says why', async () => {
  writeFileSync(join(folder, 'file'), '');
  const edition = makeEdition(readEnvironment({ CONTENT_DIR: folder }));
  const content = startContent({ ...edition, dataDir: join(folder, 'file', 'data') });
  content.ended.catch(() => undefined);
  holdUp(4);
  content.begin();
  await expect(content.ended).rejects.toThrow('ENOTDIR');
}, 60_000);
