import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, searchResult } from './search-result.ts';

test('a search result names story, paper and address', () => {
  const story = { title: 'Trucks wait', standfirst: 'A third day.', slug: 'trucks' };
  const place = { site: { name: 'The Fixture' }, origin: 'https://example.org' };
  expect(searchResult(story, place)).toEqual({
    title: 'Trucks wait · The Fixture',
    address: 'https://example.org/articles/trucks',
    description: 'A third day.',
  });
});

test('a long text is cut between words', () => {
  expect(cut('The crossing stayed shut.', 20)).toBe('The crossing stayed…');
  expect(cut('The crossing, shut for long.', 14)).toBe('The crossing…');
});

test('no text is longer than its room and an ellipsis, and a short one is whole', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 200 }), (text, length) => {
      const shown = cut(text, length);
      expect(shown.length).toBeLessThanOrEqual(length + 1);
      if (text.length <= length) expect(shown).toBe(text);
    }),
  );
});
