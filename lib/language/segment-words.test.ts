import { expect, test } from 'vitest';
import { segmentWords } from './segment-words.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

test('the words of a long text are those of its parts', () => {
  const words = segmentWords('The gate, at last, opens. '.repeat(10_000), segmenter);
  expect(words).toHaveLength(50_000);
  expect(new Set(words)).toEqual(new Set(['The', 'gate', 'at', 'last', 'opens']));
});

test('a text without a space is read too', () => {
  expect(segmentWords('大门打开了', segmenter).join('')).toBe('大门打开了');
  expect(segmentWords('x'.repeat(150_000), segmenter).join('')).toHaveLength(150_000);
  expect(segmentWords('', segmenter)).toEqual([]);
});
