import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readFile } from '../lib/lint/read-file.ts';
import { readOnThreads } from './read-on-threads.ts';

vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-threads-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Enough of them that one batch does not hold them all. */
const files = Array.from({ length: 260 }, (_, i) => {
  const file = join(folder, `${i}.mdx`);
  writeFileSync(
    file,
    `---\ntitle: Number ${i}\n---\n\nA [link](/topics/t${i}) and an <Odd /> one.\n`,
  );
  return file;
});

test('threads read what one reader would, and tell how far they are', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  const readings = await readOnThreads(files);
  expect(readings).toEqual(
    new Map(files.map((file) => [file, readFile(file, readFileSync(file, 'utf8'))])),
  );
  expect(said.at(-1)).toBe('content: read 260 of 260 files');
});

test('a file that cannot be read ends the reading with its name', async () => {
  await expect(readOnThreads([...files, join(folder, 'gone.mdx')])).rejects.toThrow('gone.mdx');
});
