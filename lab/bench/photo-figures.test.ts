import { expect, test } from 'vitest';
import { spreadOver, summarizeFiles, type MadeFile } from './photo-figures.ts';

test('each crop and format has the median of its own files', () => {
  const file = (ms: number, bytes: number): MadeFile => ({
    crop: '1x1',
    format: 'avif',
    ms,
    bytes,
  });
  const other: MadeFile = { crop: '1x1', format: 'jpg', ms: 7, bytes: 70 };
  expect(summarizeFiles([file(10, 500), other, file(40, 100), file(20, 300)])).toEqual([
    {
      crop: '1x1',
      format: 'avif',
      files: 3,
      ms: { median: 20, min: 10, max: 40 },
      bytes: { median: 300, min: 100, max: 500 },
    },
    {
      crop: '1x1',
      format: 'jpg',
      files: 1,
      ms: { median: 7, min: 7, max: 7 },
      bytes: { median: 70, min: 70, max: 70 },
    },
  ]);
});

test.each([
  [1, ['a']],
  [2, ['a', 'd']],
  [3, ['a', 'c', 'e']],
  [6, ['a', 'b', 'c', 'd', 'e', 'f']],
  [9, ['a', 'b', 'c', 'd', 'e', 'f']],
])('%d of six are taken from all over the list', (count, taken) => {
  expect(spreadOver(['a', 'b', 'c', 'd', 'e', 'f'], count)).toEqual(taken);
});
