/** Captions and corrections in a Markdown document: a line that may hold links, which become whole. */
import type { Nodes, PhrasingContent } from 'mdast';
import { absolute } from '../addresses/urls.ts';
import { parsePhrasing } from './parse-phrasing.ts';

export function inlineMarkdown(line: string, origin: string): PhrasingContent[] {
  return parsePhrasing(line).map((node) => withWholeLinks(node, origin));
}

function withWholeLinks<Node extends Nodes>(node: Node, origin: string): Node {
  const moved = 'url' in node ? { ...node, url: outward(node.url, origin) } : { ...node };
  if (!('children' in moved)) return moved;
  return { ...moved, children: moved.children.map((child) => withWholeLinks(child, origin)) };
}

/** A link within the paper, as it is written outside of it. */
export function outward(url: string, origin: string): string {
  return /^\/(?!\/)/.test(url) ? absolute(origin, url) : url;
}
