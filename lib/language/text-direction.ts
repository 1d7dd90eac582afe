/** Whether a text runs from the left or from the right. */

export type Direction = 'ltr' | 'rtl';

/** The scripts in use that run from the right. https://www.unicode.org/reports/tr9/ */
const scripts = {
  Adlm: 'Adlam',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Mand: 'Mandaic',
  Nkoo: 'Nko',
  Rohg: 'Hanifi_Rohingya',
  Samr: 'Samaritan',
  Syrc: 'Syriac',
  Thaa: 'Thaana',
  Yezi: 'Yezidi',
} as const;

const fromRight = Object.values(scripts)
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');
const letterFromRight = String.raw`(?=\p{L})[${fromRight}]`;
const letters = /\p{L}/gu;
const lettersFromRight = new RegExp(letterFromRight, 'gu');
const anyFromRight = new RegExp(letterFromRight, 'u');

/** The blocks of those scripts, some by the first halves of their characters: asked in a thirtieth of the time. */
const theirBlocks = /[\u0590-\u08ff\ufb1d-\ufeff\ud802\ud803\ud83a\ud83b]/;

/**
 * As most of its letters do. Its first letter, which `dir="auto"` goes by, misleads where an English
 * sentence begins with an Arabic word.
 * @returns undefined for a text without letters
 */
export function directionOf(text: string): Direction | undefined {
  const all = count(text, letters);
  if (all === 0) return undefined;
  return 2 * count(text, lettersFromRight) > all ? 'rtl' : 'ltr';
}

/** Of most texts it is quickly said that nothing in them runs from the right. */
export function hasLettersFromRight(text: string): boolean {
  return theirBlocks.test(text) && anyFromRight.test(text);
}

/** @param tag of a language, as `ar` or `az-Arab` */
export function directionOfLanguage(tag: string): Direction {
  return (new Intl.Locale(tag).maximize().script ?? '') in scripts ? 'rtl' : 'ltr';
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
