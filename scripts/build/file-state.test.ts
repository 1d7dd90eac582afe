import { mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateOf } from './file-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const aMinuteAgo = Date.now() / 1000 - 60;
const at = (name: string) => join(folder, name);
function write(name: string, text: string): void {
  writeFileSync(at(name), text);
  utimesSync(at(name), aMinuteAgo, aMinuteAgo);
}

test('it is the same as long as nobody writes the file, and another whoever does', () => {
  write('a', 'one');
  const state = stateOf(at('a'));
  expect(state).toBeTypeOf('string');
  expect(stateOf(at('a'))).toBe(state);
  write('a', 'two');
  expect(stateOf(at('a'))).not.toBe(state);
});

test('a file that another was put in place of has another', () => {
  write('a', 'one');
  write('b', 'two');
  const state = stateOf(at('a'));
  renameSync(at('b'), at('a'));
  expect(stateOf(at('a'))).not.toBe(state);
});

test('of one written a moment ago, one that is gone and a link nothing is told', () => {
  write('a', 'one');
  symlinkSync(at('a'), at('link'));
  writeFileSync(at('new'), 'one');
  symlinkSync(at('loop'), at('loop'));
  expect([at('new'), at('none'), at('loop'), at('link')].map(stateOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
