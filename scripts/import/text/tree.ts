/** Small questions to a tree of HTML. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

export type Parent = Root | Element;

export function isElement(node: Element, ...names: string[]): boolean;
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element;
export function isElement(node: Nodes | undefined, ...names: string[]): boolean {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function element(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** @returns empty where there is none, or where it is no text */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

export function hasClass(node: Element, pattern: RegExp): boolean {
  return attribute(node, 'className')
    .split(/\s+/)
    .some((name) => pattern.test(name));
}

export function find(node: Nodes, test: (node: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

export function findAll(node: Nodes, test: (node: Element) => boolean): Element[] {
  const here = node.type === 'element' && test(node) ? [node] : [];
  return 'children' in node
    ? [...here, ...node.children.flatMap((child) => findAll(child, test))]
    : here;
}

/** The words without the elements around them. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function oneLineOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

export function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

/** Where each stood in the old text is of no more use, and would be copied with the tree. */
export function dropPositions(node: Nodes): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) dropPositions(child);
}

/** Replaces each element by what `change` makes of it, from the inside out. */
export function rewrite(
  parent: Parent,
  change: (node: Element, parent: Parent) => ElementContent[] | undefined,
): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    rewrite(child, change);
    return change(child, parent) ?? [child];
  });
}
