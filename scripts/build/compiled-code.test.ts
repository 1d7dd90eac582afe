import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetCompiled, isCompiled, noteCompiled, removePages } from './compiled-code.ts';

const code = 'server/app/articles/[slug]/page.js';
const pages = [
  'server/app/index.html',
  'server/app/articles/gate.rsc',
  'server/app/articles/gate.segments/_tree.segment.rsc',
  'server/app/feed.xml.body',
  'server/app/feed.xml.meta',
];
const last = 'server/pages/404.html';
function makeDist(): string {
  const distDir = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const file of [code, 'BUILD_ID', last, ...pages]) {
    mkdirSync(join(distDir, dirname(file)), { recursive: true });
    writeFileSync(join(distDir, file), file);
  }
  return distDir;
}

test('code is used again where it is the same', () => {
  const distDir = makeDist();
  expect(isCompiled(distDir, 'a')).toBe(false);
  noteCompiled(distDir, 'a');
  expect(isCompiled(distDir, 'a')).toBe(true);
  expect(isCompiled(distDir, 'b')).toBe(false);
  forgetCompiled(distDir);
  expect(isCompiled(distDir, 'a')).toBe(false);
});

test('pages go with their folders, the code stays', () => {
  const distDir = makeDist();
  removePages(distDir);
  for (const page of pages) expect(existsSync(join(distDir, page)), page).toBe(false);
  expect(existsSync(join(distDir, 'server/app/articles/gate.segments'))).toBe(false);
  for (const file of [code, last]) expect(readFileSync(join(distDir, file), 'utf8')).toBe(file);
});
