import type { Root } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse);
const inline = new Set(['text', 'link', 'emphasis', 'strong', 'inlineCode']);

/** One line of Markdown: links and emphasis. Anything else stands as it was typed. */
export function parseInline(text: string): Root {
  const [block, ...rest] = parser.parse(text).children;
  const children: PhrasingContent[] =
    block?.type === 'paragraph' && rest.length === 0 && block.children.every(isInline)
      ? block.children
      : [{ type: 'text', value: text }];
  // By way of a paragraph: a root would part its children with line breaks.
  const paragraph = toHast({ type: 'paragraph', children });
  return { type: 'root', children: 'children' in paragraph ? paragraph.children : [] };
}

/** At every depth: what stands inside a link would be lost too. */
function isInline(node: Nodes): boolean {
  return inline.has(node.type) && (!('children' in node) || node.children.every(isInline));
}
