import { describe, expect, test } from 'vitest';
import { directionOf, directionOfLanguage, hasLettersFromRight } from './text-direction.ts';

describe('a text runs', () => {
  test.each([
    ['ltr', 'Trucks wait at Rafah'],
    ['rtl', 'شاحنات تنتظر عند معبر رفح'],
    ['rtl', 'משאיות ממתינות במעבר רפיח'],
    ['ltr', '拉法口岸关闭'],
    ['ltr', 'السلام is the Arabic word for peace, and a greeting'],
    ['rtl', 'iPhone هو هاتف تصنعه شركة أمريكية'],
    ['rtl', '«رفح» (2024)'],
    ['rtl', 'ســــــلام'],
    [undefined, '2024 – 50 %'],
    [undefined, '٣٫٥'],
    [undefined, ''],
    ['rtl', 'ދިވެހި'],
    ['rtl', '𞤀𞤣𞤤𞤢𞤥'],
  ])('%s: %s', (direction, text) => {
    expect(directionOf(text)).toBe(direction);
  });
});

test.each([
  ['a word among others', 'the word سلام', true],
  ['digits of Arabic alone', '٣', false],
  ['Greek', 'ειρήνη', false],
])('letters from the right: %s', (_, text, has) => {
  expect(hasLettersFromRight(text)).toBe(has);
});

test('every letter from the right is found as one', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (hasLettersFromRight(letter) !== (directionOf(letter) === 'rtl')) missed.push(letter);
  }
  expect(missed).toEqual([]);
});

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['ps', 'rtl'],
  ['yi', 'rtl'],
  ['dv', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['az-Arab', 'rtl'],
  ['en', 'ltr'],
  ['de-CH', 'ltr'],
  ['ja', 'ltr'],
  ['az', 'ltr'],
  ['ur-Latn', 'ltr'],
] as const)('the language %s runs %s', (tag, direction) => {
  expect(directionOfLanguage(tag)).toBe(direction);
});
