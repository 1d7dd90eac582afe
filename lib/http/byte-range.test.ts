import { expect, test } from 'vitest';
import { readRange } from './byte-range.ts';

test.each([
  [null, undefined],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=0-1', { start: 0, end: 1 }],
  ['BYTES=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=-0', 416],
  ['bytes=100-', 416],
  ['bytes=9-3', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1, 4-5', undefined],
  ['lines=0-1', undefined],
])('%s of 100 bytes', (range, part) => {
  expect(readRange(range, 100)).toEqual(part);
});

test('an empty file has no part', () => {
  expect(readRange('bytes=0-', 0)).toBe(416);
});
