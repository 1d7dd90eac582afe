import type { Nodes } from 'hast';
import { parseInline } from './parse-inline.ts';

/** A line in which an editor may set links and emphasis, as plain text. */
export function plainLine(markdown: string): string {
  return textOf(parseInline(markdown));
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
