import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byNearness, countSlips, unhurt } from './spelling.ts';

test.each([
  ['gate', 'gate', 0],
  ['gate', 'gaet', 1],
  ['gate', 'gates', 1],
  ['gate', 'gte', 1],
  ['gate', 'gave', 1],
  ['ceasefire', 'ceesfire', 2],
  ['gate', 'rafah', 3],
])('from %s to %s', (a, b, slips) => {
  expect(countSlips(a, b, 2)).toBe(slips);
});

test('the nearest comes first, then the one in most stories; the word itself is no guess', () => {
  const spelling = (word: string, stories: number) => ({ word, form: word, stories });
  const candidates = [
    spelling('crossing', 2),
    spelling('crossink', 9),
    spelling('crossin', 9),
    spelling('missing', 99),
    spelling('crossint', 12),
  ];
  expect(byNearness('crossink', candidates).map(({ word }) => word)).toEqual([
    'crossint',
    'crossin',
    'crossing',
  ]);
});

test('one slip leaves the head or the tail of a word', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      letter,
      fc.constantFrom('add', 'drop', 'change', 'swap'),
      (word, n, sign, slip) => {
        const at = n % (word.length - 1);
        const slipped = {
          add: word.slice(0, at) + sign + word.slice(at),
          drop: word.slice(0, at) + word.slice(at + 1),
          change: word.slice(0, at) + sign + word.slice(at + 1),
          swap: word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
        }[slip];
        const { head, tail } = unhurt(slipped);
        expect(word.startsWith(head) || word.endsWith(tail)).toBe(true);
        expect(countSlips(word, slipped, 2)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
