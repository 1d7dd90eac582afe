import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse);
const inline = new Set(['text', 'link', 'emphasis', 'strong', 'inlineCode']);

/** One line of Markdown: links and emphasis. Anything else stands as it was typed. */
export function parseInline(text: string): Root {
  const [block] = parser.parse(text).children;
  const children: Nodes[] =
    block?.type === 'paragraph' && block.children.every((node) => inline.has(node.type))
      ? block.children
      : [{ type: 'text', value: text }];
  return toHast({ type: 'root', children: children as never }) as Root;
}
