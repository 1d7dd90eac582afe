import type { Direction } from '../language/text-direction.ts';
import { directions } from './directions.ts';
import { applyEdits } from './edits.ts';
import { lineBreaks } from './line-breaks.ts';
import { readMarkup } from './read-markup.ts';

/**
 * HTML that goes out without a document of its own (the text of a story in a feed), with what
 * `toStaticDocument` adds to a page: words of two blocks apart, passages that run from the other side.
 * @param html as React or hast wrote it
 * @param direction that of what it will stand in; a feed reader's, unless it knows better, is from the left
 */
export function finishFragment(html: string, direction: Direction = 'ltr'): string {
  const root = readMarkup(html);
  return applyEdits(html, [...lineBreaks(root, html), ...directions(root, html, direction)]);
}
