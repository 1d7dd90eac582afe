import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuery, mostWords, parseQuery, respell, toMatch } from './query.ts';

const match = (typed: string) => toMatch(parseQuery(typed));

describe('a query', () => {
  test.each([
    ['words must all be there', 'rafah trucks', '("rafah" AND "truck")'],
    ['quotes make a phrase', '"border crossing" rafah', '("border crossing" AND "rafah")'],
    [
      'curly and French quotes too',
      '“border crossing” «rafah gate»',
      '("border crossing" AND "rafah gate")',
    ],
    [
      'a quote that is never closed ends with the query',
      'rafah "border crossing',
      '("rafah" AND "border crossing")',
    ],
    ['a minus keeps stories out', 'rafah -egypt', '("rafah") NOT "egypt"'],
    ['a minus before a phrase too', 'rafah -"border crossing"', '("rafah") NOT "border crossing"'],
    ['a hyphen is no minus', 'cease-fire', '("cease fire")'],
    [
      'the operators of the index are words like others',
      'NOT a AND b OR c NEAR d',
      '("not" AND "a" AND "and" AND "b" AND "or" AND "c" AND "near" AND "d")',
    ],
    ['its signs are none', 'title:rafah* ^(a)', '("title rafah" AND "a")'],
    ['Chinese without spaces is a phrase', '北京新闻', '("北 京 新 闻")'],
    ['what is said twice is asked once', 'rafah Rafah', '("rafah")'],
    ['only a minus finds nothing', '-rafah', ''],
    ['signs alone are no words', '??? --- "" \'', ''],
  ])('%s', (_, typed, expected) => {
    expect(match(typed)).toBe(expected);
  });
});

test('what a story must be filed under is asked of that column alone', () => {
  expect(toMatch(parseQuery('gate -fence'), ['section:world'])).toBe(
    '(ids : "section:world" AND "gate") NOT "fence"',
  );
  expect(toMatch(parseQuery(''), ['section:world'])).toBe('(ids : "section:world")');
});

test('more than sixteen words are not looked for', () => {
  const typed = Array.from({ length: 40 }, (_, i) => `w${i}x`).join(' ');
  expect(parseQuery(typed).terms).toHaveLength(mostWords);
  expect(parseQuery(`"${typed}"`).terms[0]?.words).toHaveLength(mostWords);
});

test('a query is cut at its length, and never within a sign', () => {
  expect(Array.from(parseQuery('🗞'.repeat(500)).typed)).toHaveLength(longestQuery);
});

test('signs that no page can hold are taken out', () => {
  expect(parseQuery('ra\0fah\n\ud800gate').typed).toBe('ra fah gate');
});

test('a better spelling keeps everything else as it was typed', () => {
  const query = parseQuery('"The Rafa  gaet" -Egipt Rafa');
  const spelling = new Map([
    ['rafa', 'rafah'],
    ['gaet', 'gate'],
  ]);
  expect(respell(query, spelling)).toBe('"The rafah  gate" -Egipt rafah');
});

test('whatever is typed, it is short and has few words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const { typed, terms } = parseQuery(text);
      expect(Array.from(typed).length).toBeLessThanOrEqual(longestQuery);
      expect(terms.flatMap(({ words }) => words).length).toBeLessThanOrEqual(mostWords);
      expect(parseQuery(typed)).toEqual({ typed, terms, language: 'en' });
    }),
  );
});
