import { expect, test } from 'vitest';
import { fileLifetime } from './file-lifetime.ts';

const now = new Date('2024-02-13T21:00:00Z');

test.each([
  ['for a year, when the right to show it never ends', undefined, 31_536_000],
  ['for a year at most', '2030-01-01T00:00:00Z', 31_536_000],
  ['until that right ends', '2024-02-13T16:30:00-05:00', 1800],
])('a file is kept %s', (_, expires, seconds) => {
  expect(fileLifetime(expires, now)).toBe(`public, max-age=${seconds}, immutable`);
});

test.each(['2024-02-13T21:00:00Z', '2020-01-01T00:00:00Z'])(
  'a file is not kept once that right has ended, at %s',
  (expires) => {
    expect(fileLifetime(expires, now)).toBe('no-store');
  },
);
