/**
 * What counts as a word, and when two count as the same. Index, query and marked passages all ask
 * here, so that what is found is also what is marked.
 */

/** A word as it is compared, and where it stands in the text. */
export type Word = { word: string; start: number; end: number };

/**
 * The possessive belongs to no word; other apostrophes part two: `l’homme`. Between vowels it is a letter of its
 * own: `Hawai’i`, `Nuku’alofa`, but not `qu’il`.
 */
const runs =
  /[\p{L}\p{N}\p{M}]+(?:(?<=[aeiouāēīōū])(?<!qu)['’‘](?=[aeiouāēīōū])[\p{L}\p{N}\p{M}]+)*(?:['’]s(?![\p{L}\p{N}]))?/giu;

/** Scripts that put no space between words: there each character stands alone, and several are a phrase. */
export const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const signs = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source}).)+`, 'gsu');

/** All but ASCII, punctuation and signs of currency: where none of it is, letters are plain ones. */
export const beyondAscii = /[^\0-\x7f\u2000-\u206f\u20a0-\u20bf]/;
const asciiRuns =
  /[a-z0-9]+(?:(?<=[aeiou])(?<!qu)['’‘](?=[aeiou])[a-z0-9]+)*(?:['’]s(?![a-z0-9]))?/gi;

/** @param language of the paper, a tag: index and query fold alike by it */
export function wordsIn(text: string, language = 'en'): Word[] {
  const folding = foldingOf(language);
  return beyondAscii.test(text) ? wordsOfAnyScript(text, folding) : asciiWords(text, folding);
}

/** The same for most of an English paper, in less than half the time. */
function asciiWords(text: string, folding: Folding): Word[] {
  const words: Word[] = [];
  asciiRuns.lastIndex = 0;
  for (let run = asciiRuns.exec(text); run; run = asciiRuns.exec(text)) {
    words.push({ word: fold(run[0], folding), start: run.index, end: asciiRuns.lastIndex });
  }
  return words;
}

function wordsOfAnyScript(text: string, folding: Folding): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (const { 0: part, index: offset } of partsOf(run, folding)) {
      const word = fold(part, folding);
      const start = index + offset;
      if (word) words.push({ word, start, end: start + part.length });
    }
  }
  return words;
}

/** How a language wants its words compared; kept, since a paper says the same words again and again. */
type Folding = {
  known: Map<string, string>;
  /** Letters for which the language has a second spelling. */
  letters: (word: string) => string;
  /** For a language that puts no space between words, and whose words Intl knows well. */
  segmenter?: Intl.Segmenter;
};

const foldings = new Map<string, Folding>();

function foldingOf(language: string): Folding {
  const [name = ''] = language.toLowerCase().split('-');
  let folding = foldings.get(name);
  if (!folding) {
    folding = {
      known: new Map(),
      letters: name === 'de' ? foldUmlauts : (word) => word,
      ...(name === 'ja' && { segmenter: new Intl.Segmenter('ja', { granularity: 'word' }) }),
    };
    foldings.set(name, folding);
  }
  return folding;
}

/**
 * `moewe` is Möwe, whose dots are gone by now; `neue` stays, and `Quelle`. After Lucene's
 * https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/de/GermanNormalizationFilter.html
 */
function foldUmlauts(word: string): string {
  return word.replace(/([ao])e/g, '$1').replace(/(?<![aeiouq])ue/g, 'u');
}

/** A plain line in which each of its words stands as it is folded, but for its end. */
export function plainForm(line: string, language: string): string {
  return foldingOf(language).letters(line.toLowerCase().replace(glottal, ''));
}

type Part = { 0: string; index: number };

/** Only parts are ever folded: a run that was is one. */
function partsOf(run: string, { known, segmenter }: Folding): Iterable<Part> {
  if (known.has(run) || !unspaced.test(run)) return [{ 0: run, index: 0 }];
  if (!segmenter) return run.matchAll(signs);
  return Array.from(segmenter.segment(run), ({ segment, index }) => ({ 0: segment, index }));
}

const mostKnown = 200_000;

/**
 * Case, diacritics and plurals are forgiven, in every language alike: a paper quotes others than
 * its own. Plurals fold as far as an -s goes, which serves English, French, Spanish and Portuguese;
 * a stemmer would forgive more, and would take a university for the universe.
 */
function fold(run: string, { known, letters }: Folding): string {
  const kept = known.get(run);
  if (kept !== undefined) return kept;
  const word = foldPlural(letters(foldLetters(run.replace(/['’]s$/, '').toLowerCase())));
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
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ' },
  // Of Arabic, as it is written in a hurry and in the languages around it.
  ...{ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ٱ: 'ا' },
  ...{ '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4' },
  ...{ '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9' },
  ...{ '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4' },
  ...{ '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9' },
};
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** ⑴ is a figure and comes apart into (1). ½ keeps its stroke, or it would be 12. */
const charactersWithin = /[^\p{L}\p{N}\p{M}\u2044]/gu;

/** The ʻokina of Hawaiʻi and its like, and the apostrophe that stands for it. */
const glottal = /['’‘\u02bb-\u02bf]/g;

function foldLetters(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const joined = word.replace(glottal, '');
  return joined
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
