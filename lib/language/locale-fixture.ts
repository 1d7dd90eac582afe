/** For tests: an English paper with its newsroom in New York. */
import type { Locale } from './locale.ts';
import { wordsOf } from './words.ts';

export const newYork: Locale = {
  language: 'en',
  timeZone: 'America/New_York',
  words: wordsOf('en'),
};
