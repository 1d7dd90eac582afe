import type { Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { parsePhrasing } from './parse-phrasing.ts';

/** One line of Markdown: links and emphasis. Anything else stands as it was typed. */
export function parseInline(text: string): Root {
  // By way of a paragraph: a root would part its children with line breaks.
  const paragraph = toHast({ type: 'paragraph', children: parsePhrasing(text) });
  return { type: 'root', children: 'children' in paragraph ? paragraph.children : [] };
}
