import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test.each([
  ['CRLF', 'One\r\ntwo\r\n\r\nthree'],
  ['lone carriage returns', 'One\rtwo\r\rthree'],
  ['both and line feeds', 'One\r\ntwo\n\rthree'],
  ['a byte-order mark', '\uFEFFOne\ntwo\n\nthree'],
])('a text with %s is one with line feeds', (_, written) => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-text-'));
  try {
    writeFileSync(join(folder, 'a.mdx'), written);
    expect(readText(join(folder, 'a.mdx'))).toEqual({ text: 'One\ntwo\n\nthree' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
