/** HTML in a field that is a line of words. */
import { fromHtml } from 'hast-util-from-html';
import { seenText } from '../proof/reader-words.ts';

/** @returns one line; character references are the characters that they stand for */
export function plainWords(html: string | undefined): string {
  if (!html) return '';
  const words = /[<&]/.test(html) ? seenText(fromHtml(html, { fragment: true })) : html;
  return words.replace(/\s+/g, ' ').trim();
}
