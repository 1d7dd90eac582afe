import { describe, expect, test } from 'vitest';
import { cacheControl } from './cache-control.ts';

const now = new Date('2024-11-20T17:30:00.000Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const seconds = (header: string, name: string) =>
  Number(new RegExp(`(?:^|, )${name}=(\\d+)(?:,|$)`).exec(header)?.[1] ?? 0);

describe('a page', () => {
  test('may be kept for half a minute, shown for another while a fresh one is fetched, and for a day while none can be had', () => {
    expect(cacheControl(now, undefined, { stale: true })).toBe(
      'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400',
    );
  });

  test.each([
    [86_432, 's-maxage=30, stale-while-revalidate=60, stale-if-error=86400'],
    [86_430, 's-maxage=30, stale-while-revalidate=60, stale-if-error=86399'],
    [92, 's-maxage=30, stale-while-revalidate=60, stale-if-error=61'],
    [91, 's-maxage=30, stale-while-revalidate=60, stale-if-error=60'],
    [90, 's-maxage=30, stale-while-revalidate=59, stale-if-error=59'],
    [32, 's-maxage=30, stale-while-revalidate=1, stale-if-error=1'],
    [31.999, 's-maxage=30'],
    [31, 's-maxage=30'],
    [30.999, 's-maxage=29'],
    [2, 's-maxage=1'],
    [1.999, 's-maxage=0'],
    [0, 's-maxage=0'],
    [-0.001, 's-maxage=0'],
    [-3600, 's-maxage=0'],
  ])('is not kept past an instant in %d seconds', (left, expected) => {
    expect(cacheControl(now, after(left), { stale: true })).toBe(`public, max-age=0, ${expected}`);
  });

  test('is gone, and the whole second through which it is kept too, by the next instant', () => {
    for (let milliseconds = 0; milliseconds < 120_000; milliseconds += 370) {
      const left = milliseconds / 1000;
      const header = cacheControl(now, after(left), { stale: true });
      for (const window of ['stale-while-revalidate', 'stale-if-error']) {
        const shown = seconds(header, 's-maxage') + seconds(header, window);
        if (shown > 0) expect(shown + 1).toBeLessThanOrEqual(left);
        expect(shown).toBeLessThanOrEqual(window === 'stale-if-error' ? Infinity : 90);
      }
    }
  });
});

describe('a page that is not there', () => {
  test.each([[undefined], [after(3600)], [after(31)], [after(5)], [after(-5)]])(
    'is never shown stale: next instant %o',
    (next) => {
      expect(cacheControl(now, next, { stale: false })).not.toContain('stale');
    },
  );

  test('is kept no longer than one that is', () => {
    expect(cacheControl(now, undefined, { stale: false })).toBe('public, max-age=0, s-maxage=30');
    expect(cacheControl(now, after(5), { stale: false })).toBe('public, max-age=0, s-maxage=4');
  });
});

test('a page that changes while one reads may be kept for a second', () => {
  expect(cacheControl(now, undefined, { stale: true, live: true })).toBe(
    'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400',
  );
});
