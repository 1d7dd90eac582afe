import { expect, test } from 'vitest';
import { median, percentile, spread } from './median.ts';

test.each([
  [[3], 3],
  [[10, 2, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('a spread is rounded as asked', () => {
  expect(spread([1.26, 2.25, 9], 1)).toEqual({ median: 2.3, min: 1.3, max: 9 });
});

test('a percentile is the value that so many reach at most', () => {
  const values = Array.from({ length: 200 }, (_, i) => 200 - i);
  expect([0.5, 0.99, 1].map((share) => percentile(values, share))).toEqual([100, 198, 200]);
  expect(() => percentile([], 0.5)).toThrow('nothing to measure');
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow('nothing to measure');
});
