import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from './words.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe('forgiven are', () => {
  test.each([
    ['capitals', 'GAZA', 'gaza'],
    ['accents', 'Café Zoë', 'cafe zoe'],
    ['letters that Unicode does not take apart', 'Łódź Ørsted Straße', 'lodz orsted strasse'],
    ['the capital i of Turkish', 'İstanbul Diyarbakır', 'istanbul diyarbakir'],
    ['possessives', "Israel's Israel’s", 'israel israel'],
    ['vowels and hamzas of Arabic', 'أَنباء غزّة', 'انباء غزه'],
    ['points of Hebrew', 'שָׁלוֹם', 'שלום'],
    ['accents of Greek, and its last sigma', 'Αθήνα νόμος', 'αθηνα νομοσ'],
    ['full-width letters', 'ＧＡＺＡ', 'gaza'],
    ['figures in brackets', '⑴ ⒈', '1 1'],
  ])('%s', (_, written, compared) => {
    expect(words(written)).toEqual(words(compared));
  });

  test.each([
    'truck trucks',
    'city cities',
    'movie movies',
    'church churches',
    'box boxes',
    'house houses',
    'virus viruses',
    'journey journeys',
    'crossing crossings',
    'maison maisons',
    'ville villes',
    'ciudad ciudads',
  ])('plurals: %s', (pair) => {
    const [one, many] = words(pair);
    expect(many).toBe(one);
  });
});

test.each([
  'university universe',
  'news new',
  'crisis crisi',
  'plane plan',
  'gas ga',
  'address addres',
  'us u',
  '½ 12',
])('apart stay %s', (pair) => {
  const [one, other] = words(pair);
  expect(other).not.toBe(one);
});

test('a script without spaces is read sign by sign, and others beside it word by word', () => {
  expect(words('北京COVID新闻 กรุง')).toEqual(['北', '京', 'covid', '新', '闻', 'ก', 'รุ', 'ง']);
});

test('Korean and Hindi keep what makes their words', () => {
  expect(words('서울 हिन्दी')).toEqual(['서울', 'हिन्दी']);
});

test('an elision parts two words, and figures are words', () => {
  expect(words('l’homme 1,200 COP28')).toEqual(['l', 'homme', '1', '200', 'cop28']);
});

test('each word is where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { word, start, end } of wordsIn(text)) {
        expect(words(text.slice(start, end))).toEqual([word]);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test('a text in plain letters has the same words beside an accent', () => {
  const unit = fc.constantFrom('a', 'S', 's', '7', ' ', "'", '’', '-', '_', '“', '€', '\n');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(wordsIn(`${text} é`).slice(0, -1)).toEqual(wordsIn(text));
    }),
  );
});

test('no word holds what the index or its query language would read as a sign of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of words(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}\u2044]+$/u);
    }),
  );
});

test.each([
  ['en', "Hawaiʻi Hawai’i Hawai'i Hawaii", 'hawaii hawaii hawaii hawaii'],
  ['en', 'Nuku‘alofa Kauaʻi', 'nukualofa kauai'],
  ['en', 'qu’il aujourd’hui', 'qu il aujourd hui'],
  ['en', 'poem value Goethe', 'poem value goethe'],
  ['de', 'Möwe Moewe MOEWE Mowe', 'mowe mowe mowe mowe'],
  ['de-AT', 'Straßen Strassen STRASSEN', 'strassen strassen strassen'],
  ['de', 'über ueber Übel neue neun Quelle Bauer', 'uber uber ubel neue neun quelle bauer'],
  ['ar', 'أحمد إحمد آحمد ٱحمد احمد', 'احمد احمد احمد احمد احمد'],
  ['ar', 'مدينة مدينه مديـــنة مَدِينَة', 'مدينه مدينه مدينه مدينه'],
  ['ar', 'مسؤول مسوول على علي كتاب کتاب', 'مسوول مسوول علي علي كتاب كتاب'],
  ['ar', '٢٠٢٤ ۲۰۲۴ 2024', '2024 2024 2024'],
  ['ja', '東京都の経済', '東京 都 の 経済'],
  ['en', '東京都', '東 京 都'],
])('in %s, %s is compared as %s', (language, text, folded) => {
  expect(
    wordsIn(text, language)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(folded);
});
