/** A parsed document, asked by its elements. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type { Tree };

export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((entry) => entry.name === name)?.value;
}

/** A node and all that is in it, in the order of the document. */
export function* nodesIn(node: Tree.Node): Generator<Tree.Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

export function* elementsIn(node: Tree.Node): Generator<Tree.Element> {
  for (const found of nodesIn(node)) if (isElement(found)) yield found;
}
