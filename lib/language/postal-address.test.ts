import { expect, test } from 'vitest';
import { postalLine } from './postal-address.ts';
import { wordsOf } from './words.ts';

const address = { street: 'Street', postalCode: 'Code', locality: 'Town', region: 'Region' };

test.each([
  ['en', 'Street, Town, Region Code'],
  ['de', 'Street, Code Town, Region'],
  ['ar', 'Street، Town Code، Region'],
  ['ja', 'Code RegionTownStreet'],
])('an address stands in the order of %s', (language, line) => {
  expect(postalLine(address, { words: wordsOf(language) })).toBe(line);
});

test('what is not known leaves no gap', () => {
  const words = wordsOf('en');
  expect(postalLine({ street: 'Street', postalCode: 'Code' }, { words })).toBe('Street, Code');
  expect(postalLine({ locality: 'Town' }, { words })).toBe('Town');
  expect(postalLine({}, { words })).toBe('');
});
