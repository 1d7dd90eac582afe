import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPeers } from './find-peers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, fields: object): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(fields));
}

test('a checkout is known by what it is made with, and what is not there is named', () => {
  put('blog/package.json', { devDependencies: { '@11ty/eleventy': '^3.1.6' } });
  put('blog/node_modules/@11ty/eleventy/package.json', { version: '3.1.6' });
  const { found, absent } = findPeers(folder);
  expect(found.map(({ template, version }) => [template.name, version])).toEqual([
    ['Eleventy', '3.1.6'],
  ]);
  expect(absent).toEqual(['Astro']);
});

test('the folder may be a checkout itself', () => {
  put('package.json', { dependencies: { astro: '7.3.5' } });
  put('node_modules/astro/package.json', { version: '7.3.5' });
  expect(findPeers(folder).found[0]).toMatchObject({ version: '7.3.5', folder });
});

test('without a folder all are left out', () => {
  expect(findPeers(undefined)).toEqual({ found: [], absent: ['Astro', 'Eleventy'] });
});

test('a folder that is not there, and a checkout without its packages, are errors', () => {
  expect(() => findPeers(join(folder, 'no'))).toThrow('there is no such folder');
  put('blog/package.json', { dependencies: { astro: '7.3.5' } });
  expect(() => findPeers(folder)).toThrow('astro is not installed. Mend: run `npm install` in it.');
});
