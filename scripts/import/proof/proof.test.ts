import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';
import { wordsIn, wordsOfSource } from './reader-words.ts';

const compare = (source: string, story: string) => compareWords(wordsIn(source), wordsIn(story));

test('every difference is shown with the words before it', () => {
  expect(compare('It opened at ten on Monday', 'It opened on a Monday')).toEqual([
    { after: 'It opened', lost: 'at ten', gained: '' },
    { after: 'It opened on', lost: '', gained: 'a' },
  ]);
  expect(compare('Joined words', 'Joinedwords')).toEqual([
    { after: '', lost: 'Joined words', gained: 'Joinedwords' },
  ]);
});

test('marks and quotation marks are no words, the letters in them are', () => {
  expect(compare('“He’s here” — 3.5% of naïve', `"He's here" - 3.5 of naïve`)).toEqual([]);
  expect(compare('naïve', 'naive')).toHaveLength(1);
});

test('texts that have nothing in common are told whole, and soon', () => {
  const many = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`);
  expect(compareWords(many('a'), many('b'))).toHaveLength(1);
});

test('what waits in a to-do is counted once', () => {
  expect(wordsOfSource('Shut.\nThe gate.\nShut.', ['Shut.'])).toEqual(['The', 'gate', 'Shut']);
});
