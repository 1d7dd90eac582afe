/** The proof that nothing is lost: the words as they were written, against those that the data holds. */
import { excerpt } from './fault.ts';
import { inQuotes, type Slip } from './slips.ts';

type Written = { at: number; text: string };

/**
 * Blanks do not count, since YAML folds lines; every other character does.
 *
 * @param written every name and value, in order, with its place
 * @param held the same as the parser gave them
 * @returns the first difference, at the text in which it lies
 */
export function lossAt(written: Written[], held: string[]): Slip[] {
  // As a rule they are the same to the letter; only folded lines and escapes need a closer look.
  if (written.length === held.length && written.every(({ text }, i) => text === held[i])) return [];
  const given = wordsOf(held);
  if (wordsOf(written.map(({ text }) => text)) === given) return [];
  let length = 0;
  const lost = written.find(({ text }) => {
    const words = wordsOf([text]);
    length += words.length;
    return given.slice(length - words.length, length) !== words;
  });
  const { at, text } = lost ?? written.at(-1) ?? { at: 0, text: '' };
  return [{ at, message: `is not read as it is written ("${excerpt(text)}")`, mend: inQuotes }];
}

function wordsOf(texts: string[]): string {
  return texts.join('').replace(/[\s\0-\x1F\x7F-\x9F]+/g, '');
}
