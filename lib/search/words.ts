/**
 * What counts as a word, and when two count as the same. Index, query and marked passages all ask
 * here, so that what is found is also what is marked.
 */

/** A word as it is compared, and where it stands in the text. */
export type Word = { word: string; start: number; end: number };

/** The possessive belongs to no word; other apostrophes part two: `l’homme`. */
const runs = /[\p{L}\p{N}\p{M}]+(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** Scripts that put no space between words: there each character stands alone, and several are a phrase. */
export const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const signs = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source}).)+`, 'gsu');

/** All but ASCII, punctuation and signs of currency: where none of it is, letters are plain ones. */
export const beyondAscii = /[^\0-\x7f\u2000-\u206f\u20a0-\u20bf]/;
const asciiRuns = /[A-Za-z0-9]+(?:['’]s(?![A-Za-z0-9]))?/g;

export function wordsIn(text: string): Word[] {
  return beyondAscii.test(text) ? wordsOfAnyScript(text) : asciiWords(text);
}

/** The same for most of an English paper, in less than half the time. */
function asciiWords(text: string): Word[] {
  const words: Word[] = [];
  asciiRuns.lastIndex = 0;
  for (let run = asciiRuns.exec(text); run; run = asciiRuns.exec(text)) {
    words.push({ word: fold(run[0]), start: run.index, end: asciiRuns.lastIndex });
  }
  return words;
}

function wordsOfAnyScript(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (const { 0: part, index: offset } of partsOf(run)) {
      const word = fold(part);
      const start = index + offset;
      if (word) words.push({ word, start, end: start + part.length });
    }
  }
  return words;
}

type Part = { 0: string; index: number };

/** Only parts are ever folded: a run that was is one. */
function partsOf(run: string): Iterable<Part> {
  const whole = known.has(run) || !unspaced.test(run);
  return whole ? [{ 0: run, index: 0 }] : run.matchAll(signs);
}

/** A paper says the same words again and again. */
const known = new Map<string, string>();
const mostKnown = 200_000;

/**
 * Case, diacritics and plurals are forgiven, in every language alike: a paper quotes others than
 * its own. Plurals fold as far as an -s goes, which serves English, French, Spanish and Portuguese;
 * a stemmer would forgive more, and would take a university for the universe.
 */
export function fold(run: string): string {
  const kept = known.get(run);
  if (kept !== undefined) return kept;
  const word = foldPlural(foldLetters(run.replace(/['’]s$/, '').toLowerCase()));
  if (known.size >= mostKnown) known.clear();
  known.set(run, word);
  return word;
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowels and the lengthener of Arabic. */
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Letters that Unicode does not take apart, as those write them who have no key for them. */
const plainLetters: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ', ة: 'ه', ى: 'ي' },
};
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** ⑴ is a figure and comes apart into (1). ½ keeps its stroke, or it would be 12. */
const charactersWithin = /[^\p{L}\p{N}\p{M}\u2044]/gu;

function foldLetters(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(marks, '')
    .replace(charactersWithin, '')
    .replace(specialLetters, (letter) => plainLetters[letter]!)
    .normalize('NFC');
}

function foldPlural(word: string): string {
  if (word.length < 4 || !/[a-z]$/.test(word)) return word;
  return word
    .replace(/(?<=ch|sh|ss|x|zz|[lmnprst]us)es$/, '')
    .replace(/(?<![suai]|^new)s$/, '')
    .replace(/(?<=[^aeiou])(y|ie)$/, 'i');
}
