/** A text beside others on one page: its parts' addresses are its own, its headings below that of the text. */
import type { Element, ElementContent, Properties, Root } from 'hast';

const naming = ['id', 'ariaDescribedBy', 'ariaLabelledBy', 'htmlFor'];

/**
 * @param name no other text of the page has it
 * @param levels by which headings go down
 */
export function withinPage(tree: Root, name: string, levels: number): Root {
  const inPlace = (node: ElementContent): ElementContent =>
    node.type === 'element' ? elementIn(node) : node;
  const elementIn = (node: Element): Element => ({
    ...node,
    tagName: lowered(node.tagName, levels),
    properties: renamed(node.properties, name),
    children: node.children.map(inPlace),
  });
  return { ...tree, children: tree.children.map((node) => inPlace(node as ElementContent)) };
}

function lowered(tagName: string, levels: number): string {
  const [, depth] = /^h([1-6])$/.exec(tagName) ?? [];
  return depth ? `h${Math.min(6, Number(depth) + levels)}` : tagName;
}

function renamed(properties: Properties, name: string): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (key === 'href' && typeof value === 'string' && value.startsWith('#')) {
        return [key, `#${name}-${value.slice(1)}`];
      }
      if (!naming.includes(key)) return [key, value];
      const ids = Array.isArray(value) ? value : [value];
      return [key, ids.map((id) => `${name}-${String(id)}`).join(' ')];
    }),
  );
}
