import type { Nodes } from 'hast';
import { parseInline } from './parse-inline.ts';

/** A line in which an editor may set links and emphasis, as plain text. */
export function plainLine(markdown: string): string {
  return textOf(parseInline(markdown));
}

/** The same for many lines: most hold no Markdown, and to parse one costs more than to look. */
export function indexedLine(line: string): string {
  return /[[*_`~\\&<]/.test(line) ? plainLine(line) : line;
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
