import { parseFragment } from 'parse5';
import type { Direction } from '../language/text-direction.ts';
import { directions } from './directions.ts';
import { applyEdits } from './edits.ts';
import { lineBreaks } from './line-breaks.ts';

/**
 * HTML that goes out without a document of its own (the text of a story in a feed), with what
 * `toStaticDocument` adds to a page: words of two blocks apart, passages that run from the other side.
 * @param direction that of what it will stand in; a feed reader's, unless it knows better, is from the left
 */
export function finishFragment(html: string, direction: Direction = 'ltr'): string {
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  return applyEdits(html, [...lineBreaks(root, html), ...directions(root, html, direction)]);
}
