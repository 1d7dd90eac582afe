import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rooms } from '../eslint.config.js';

const page = readFileSync('docs/architecture.md', 'utf8');
const [houses = '', roomsOfLib = ''] = page.split('### The rooms of lib');

/** The names in the first column of each table, in their order. */
function namesIn(part: string): string[] {
  const [tables = ''] = part.split('\n## ');
  return Array.from(tables.matchAll(/^\| `([^`]+)` +\|/gm), ([, name = '']) => name);
}

function foldersIn(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => (parent === '.' ? name : `${parent}/${name}`));
}

test('the page names the rooms of lib, in the order that the linter holds', () => {
  expect(namesIn(roomsOfLib)).toEqual(rooms);
  expect(foldersIn('lib').sort()).toEqual(rooms.map((room) => `lib/${room}`).sort());
});

test('the page names every other room', () => {
  // What npm, the test run and the hosts make is no room.
  const made = ['node_modules', 'test-results'];
  const outer = foldersIn('.').filter((name) => !made.includes(name));
  const inner = ['components', 'scripts', 'e2e', 'lab'].flatMap(foldersIn);
  const named = namesIn(houses.split('## The rooms')[1] ?? '');
  expect(named.sort()).toEqual([...outer, ...inner].sort());
});

test('the readme names every room', () => {
  const readme = readFileSync('README.md', 'utf8');
  const outer = namesIn(houses.split('## The rooms')[1] ?? '').filter(
    (name) => !name.includes('/'),
  );
  const wanted = [...outer.map((name) => `${name}/`), ...rooms.map((room) => `lib/${room}`)];
  expect(wanted.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});
