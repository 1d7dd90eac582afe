/** Whether two texts say the same to those who hear them. */
import { unspaced } from '../search/words.ts';
import { segmentWords } from '../language/segment-words.ts';

/** A text as it is heard: without case, punctuation and the addresses of Markdown links. */
export function spoken(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A caption is compared with several texts, and each of them with several captions. */
const heard = new Map<string, string[]>();

/** Its words, in Chinese, Japanese and Thai too, which have no spaces between them. */
export function wordsOf(text: string): string[] {
  let words = heard.get(text);
  if (!words) {
    // Where words stand apart a space tells as much as the segmenter, in a tenth of its time.
    const heardText = spoken(text);
    words = unspaced.test(heardText)
      ? segmentWords(heardText, segmenter)
      : heardText.split(' ').filter(Boolean);
    if (heard.size > 100) heard.clear();
    heard.set(text, words);
  }
  return words;
}

/** Whether the words of `part`, at least `least` of them, stand in `whole` in one piece. */
export function standsIn(part: string, whole: string, least = 1): boolean {
  const words = wordsOf(part);
  return words.length >= least && ` ${wordsOf(whole).join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * How much of `text` the other text says already, from 0 to 1: its words that stand there too, each
 * counted once and by its length. A long word carries the meaning, while "a", "im" or "de" is in
 * every text by chance, so the length stands in for a list of such words in each language. Words
 * count in whatever order, since a caption turned round says nothing new.
 */
export function shareSaid(text: string, other: string): number {
  const words = [...new Set(wordsOf(text))];
  const said = new Set(wordsOf(other));
  const weigh = (list: string[]) => list.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 ? weigh(words.filter((word) => said.has(word))) / weigh(words) : 0;
}

/**
 * Three quarters: a picture's alt and caption have their names and some nouns in common, which comes
 * to half of a short alt; with one word of five changed it is still four fifths of the same text.
 * lib/lint/photo-corpus.ts has the pairs that the line was drawn by.
 */
const nearly = 0.75;

/** A whole sentence of the other text is heard twice too, however much is said besides. */
const sentence = 5;

/** Whether a listener who hears both texts hears one of them twice, or nearly. */
export function repeats(text: string, other: string): boolean {
  return (
    standsIn(text, other) || standsIn(other, text, sentence) || shareSaid(text, other) >= nearly
  );
}
