import { expect, test } from 'vitest';
import { median, spread } from './median.ts';

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

test('nothing has no median', () => {
  expect(() => median([])).toThrow('nothing to measure');
});
