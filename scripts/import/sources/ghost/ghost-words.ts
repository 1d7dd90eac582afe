/** Ghost keeps what it made of a text beside it: a second witness of what its readers saw. */
import { fromHtml } from 'hast-util-from-html';
import { compareWords } from '../../proof/compare-words.ts';
import { seenText, wordsIn } from '../../proof/reader-words.ts';
import { todoHtml } from '../../text/parts.ts';
import { plainCards } from './rendered-cards.ts';

/**
 * @param ours made of the text as it was written
 * @param theirs Ghost's own HTML of it
 * @returns a to-do with the words that stand in theirs alone; empty where there are none
 */
export function missingWords(ours: string, theirs: string): string {
  if (!theirs.trim()) return '';
  // Most are the same at a glance, which costs nothing.
  if (atAGlance(ours) === atAGlance(theirs)) return '';
  const lost = compareWords(wordsOf(plainCards(theirs, [])), wordsOf(ours)).flatMap(
    (one) => one.lost || [],
  );
  return lost.length > 0
    ? todoHtml(
        `look whether this is missing, which Ghost showed: ${lost.join(' … ').slice(0, 500)}`,
      )
    : '';
}

const atAGlance = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const wordsOf = (html: string) => wordsIn(seenText(fromHtml(html, { fragment: true })));
