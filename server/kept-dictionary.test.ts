import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stampFile } from '../lib/edition/edition-folders.ts';
import { keptDictionary } from './kept-dictionary.ts';

let distDir = '';
const builtOf = (sources: string) => {
  writeFileSync(stampFile(distDir), JSON.stringify({ siteEnv: 'production', sources }));
};
beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'dictionary-'));
  builtOf('code content');
});
afterEach(() => {
  rmSync(distDir, { recursive: true });
});

const make = vi.fn<() => Promise<Buffer | undefined>>();
async function open(made: string | undefined, since = new Date(0)) {
  make.mockReset().mockResolvedValue(made === undefined ? undefined : Buffer.from(made));
  const dictionary = await keptDictionary({ file: join(distDir, 'kept'), distDir, since }, make);
  return dictionary?.toString();
}

test('that of an edition is made once', async () => {
  expect(await open('<p>\n')).toBe('<p>\n');
  expect(await open('another')).toBe('<p>\n');
  expect(make).not.toHaveBeenCalled();
});

test('that of another edition is made anew, and then kept in its place', async () => {
  await open('<p>');
  builtOf('code content changed');
  expect(await open('<q>')).toBe('<q>');
  expect(await open(undefined)).toBe('<q>');
});

test('and so is one from before something came or went', async () => {
  await open('<p>');
  expect(await open('<q>', new Date(1))).toBe('<q>');
});

test('one that was cut short is made anew', async () => {
  await open('<p>');
  const kept = join(distDir, 'kept');
  writeFileSync(kept, readFileSync(kept).subarray(0, -1));
  expect(await open('<p>')).toBe('<p>');
  expect(make).toHaveBeenCalledOnce();
});

test('where there are too few stories none is kept', async () => {
  expect(await open(undefined)).toBeUndefined();
  expect(await open('<p>')).toBe('<p>');
});
