/** Gives the box of a task its name: the words of the task, as its label. */
import type { Element, ElementContent, Root } from 'hast';

/** In a list whose entries stand apart, the words are in a paragraph. */
const blocks = new Set(['p', 'ul', 'ol', 'pre', 'blockquote', 'table', 'details', 'hr']);

export function labelTasks(tree: Root | Element): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    labelTasks(child);
    const [first] = child.children;
    if (first?.type === 'element' && first.tagName === 'input') {
      child.children = withLabel(child.children);
    }
  }
}

function withLabel(children: ElementContent[]): ElementContent[] {
  const end = children.findIndex((child) => child.type === 'element' && blocks.has(child.tagName));
  const words = end === -1 ? children : children.slice(0, end);
  const label: Element = { type: 'element', tagName: 'label', properties: {}, children: words };
  return [label, ...children.slice(words.length)];
}
