import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = { version: string; resolved?: string; integrity?: string; link?: boolean };

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  version: string;
  packages: Record<string, Entry>;
};
const entries = Object.entries(lockfile.packages).filter(([path]) => path !== '');

test('every package in the lockfile has its integrity, also those of other systems', () => {
  expect(entries.length).toBeGreaterThan(500);
  const without = entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(without.map(([path]) => path)).toEqual([]);
});

test('no package comes from anywhere but the npm registry', () => {
  const elsewhere = entries.filter(
    ([, { resolved, link }]) =>
      link === true || resolved?.startsWith('https://registry.npmjs.org/') === false,
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('package, lockfile and change log speak of one version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [, newest] = /^## \[(\d[^\]]*)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect([lockfile.version, newest]).toEqual([version, version]);
});
