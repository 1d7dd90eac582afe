import type { Nodes, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse);
const inline = new Set(['text', 'link', 'emphasis', 'strong', 'inlineCode']);

/** One line of Markdown: links and emphasis. Anything else stands as it was typed. */
export function parsePhrasing(text: string): PhrasingContent[] {
  const [block, ...rest] = parser.parse(text).children;
  return block?.type === 'paragraph' && rest.length === 0 && block.children.every(isInline)
    ? block.children
    : [{ type: 'text', value: text }];
}

/** At every depth: what stands inside a link would be lost too. */
function isInline(node: Nodes): boolean {
  return inline.has(node.type) && (!('children' in node) || node.children.every(isInline));
}
