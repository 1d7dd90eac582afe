import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charactersOf } from '../brand/characters-of.ts';
import { charactersOfTypeface, lackingCharacters, usualTypefaces } from './typefaces.ts';

const headlines = charactersOfTypeface(usualTypefaces.headlines);
const labels = charactersOfTypeface(usualTypefaces.labels);

describe('the paper’s typefaces', () => {
  test.each([
    'Erdoğan meets Đukanović in Łódź',
    'Cafe\u0301 – “so” … €5',
    'a\u00ad\u200b\u00a0\n b',
  ])('lack nothing of %j', (line) => {
    expect(lackingCharacters(line, headlines)).toEqual([]);
    expect(lackingCharacters(line, labels)).toEqual([]);
  });

  test('lack other scripts and rare characters, each told once', () => {
    expect(lackingCharacters('سلام، 国国 ₿ №', headlines)).toEqual(Array.from('سلام،国₿№'));
  });
});

describe('a font file', () => {
  // As many as fontconfig's fc-query finds in it.
  test.each([
    ['newsreader.ttf', 224],
    ['newsreader-extended.ttf', 229],
    ['libre-franklin.ttf', 225],
    ['libre-franklin-extended.ttf', 317],
  ])('%s has %i characters', (name, count) => {
    const file = Object.values(usualTypefaces)
      .flatMap(({ files }) => files)
      .find((path) => path.endsWith(`/${name}`));
    const characters = charactersOf(readFileSync(file ?? ''));
    expect(characters.size).toBe(count);
    expect(characters.has('A')).toBe(!name.startsWith('newsreader-ext'));
  });
});
