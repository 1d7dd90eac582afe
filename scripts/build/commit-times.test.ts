import { expect, test } from 'vitest';
import { plausibleTimes } from './commit-times.ts';

test('times that run in one direction are as they are', () => {
  expect(plausibleTimes([1, 2, 2, 5], 9)).toEqual([1, 2, 2, 5]);
  expect(plausibleTimes([], 9)).toEqual([]);
});

test('one clock that was wrong moves its own commit alone, back to the one before', () => {
  expect(plausibleTimes([10, 20, 0, 30, 40], 99)).toEqual([10, 20, 20, 30, 40]);
  expect(plausibleTimes([10, 20, 80, 30, 40], 99)).toEqual([10, 20, 20, 30, 40]);
  expect(plausibleTimes([10, 20, 30], 25)).toEqual([10, 20, 20]);
});

test('a first commit from the future is as old as any', () => {
  expect(plausibleTimes([90, 20, 30], 99)).toEqual([20, 20, 30]);
  expect(plausibleTimes([90], 25)).toEqual([25]);
});
