import { describe, expect, test } from 'vitest';
import { formatInstant } from './dates.ts';
import { clockDuration, spokenDuration } from './duration.ts';
import { inRow, say, sayCount } from './say.ts';
import { languages, missingWords, tagsOf, wordsOf } from './words.ts';
import { en } from './words/en.ts';

const count = (language: string, number: number) =>
  sayCount(wordsOf(language).search.found, number, { language });

describe.each(Object.entries(languages))('%s', (language, words) => {
  test('has a form for each kind of number, and no other', () => {
    const kinds = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const forms of [words.search.found, words.search.foundMore, words.search.best]) {
      expect(Object.keys(forms).sort()).toEqual(kinds);
    }
  });

  test('has places only where English has them', () => {
    for (const [group, known] of Object.entries(en)) {
      for (const [name, english] of Object.entries<unknown>(known)) {
        if (typeof english !== 'string') continue;
        const said = (words[group as keyof typeof en] as Record<string, string>)[name] ?? '';
        const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
        expect(places(said), `${group}.${name}`).toEqual(places(english));
      }
    }
  });
});

test.each([
  ['en', 1, '1 story'],
  ['en', 1000, '1000 stories'],
  ['en', 10_000, '10,000 stories'],
  ['de', 10_000, '10.000 Artikel'],
  ['ar', 1, 'مادة واحدة'],
  ['ar', 2, 'مادتان'],
  ['ar', 3, '٣ مواد'],
  ['ar-u-nu-latn', 11, '11 مادة'],
  ['ja', 3, '3件'],
])('in %s, %i is counted as %s', (language, number, said) => {
  const plain = (text: string) =>
    text.normalize('NFKC').replace(/[٠-٩]/g, (d) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(d)));
  expect(plain(count(language, number))).toBe(plain(said));
});

test.each([
  ['de', '13. Februar 2024, 22:00 MEZ'],
  ['ja', '2024年2月13日 22:00 GMT+1'],
])('in %s an instant is %s', (language, said) => {
  const locale = { language, timeZone: 'Europe/Berlin', words: wordsOf(language) };
  expect(formatInstant('2024-02-13T21:00:00Z', locale)).toBe(said);
});

test('a length is counted as the language counts', () => {
  expect(clockDuration('PT65S', { language: 'fa' })).toBe('۱:۰۵');
  expect(spokenDuration('PT1M5S', { language: 'de' })).toBe('1 Minute 5 Sekunden');
});

test('names stand in a row as the language parts them', () => {
  const row = (language: string) => inRow(['A', 'B', 'C'], { words: wordsOf(language) }).join('');
  expect(row('en')).toBe('A, B and C');
  expect(row('de')).toBe('A, B und C');
  expect(row('ar')).toBe('A، B وC');
  expect(row('ja')).toBe('A、B、C');
});

test('an exacter language has the words of the more general one', () => {
  expect(tagsOf('zh-Hant-TW')).toEqual(['zh', 'zh-Hant', 'zh-Hant-TW']);
  expect(tagsOf('ar-u-nu-latn')).toEqual(['ar']);
  expect(wordsOf('de-AT')).toEqual(wordsOf('de'));
});

test('a paper says some words otherwise', () => {
  const own = { en: { lists: { older: 'Earlier' } }, 'en-GB': { lists: { newer: 'Later' } } };
  const words = wordsOf('en-GB', (tag) => own[tag as keyof typeof own]);
  expect(words.lists).toEqual({ ...en.lists, older: 'Earlier', newer: 'Later' });
});

test('a language without words is refused by the name of each', () => {
  expect(() => wordsOf('fr')).toThrow(/^There are no words in fr for frame\.skip, /);
  const { lists, ...others } = en;
  expect(missingWords({ ...others, lists: { ...lists, older: undefined } })).toEqual([]);
  expect(missingWords(others)).toContainEqual(['lists', 'older']);
});

test('a phrase is said with what stands in its places, in any order', () => {
  expect(say('{a}: {b}', { a: '1', b: '{a}' })).toBe('1: {a}');
});
