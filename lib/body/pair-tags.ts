/** The two tags of an element, brought together; what stands between them becomes its children. */
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { lineOf } from './findings.ts';
import { isInlineName } from './inline-elements.ts';
import { readTag, type Tag } from './read-tag.ts';
import type { TagNode } from './syntax/story-syntax.ts';

export interface ElementNode extends Parent {
  type: 'element';
  tag: Tag;
  /** Whether it stands among paragraphs, and not within one. */
  isBlock: boolean;
  children: RootContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    element: ElementNode;
  }
  interface RootContentMap {
    element: ElementNode;
  }
}

/** A tag without its other one stays where it is. */
export function pairTags(root: Root): void {
  pairInside(root, true);
}

const phrasing = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'delete',
]);

function pairInside(parent: Parent, isBlock: boolean): void {
  for (const child of parent.children) {
    if ('children' in child) pairInside(child, !phrasing.has(child.type));
  }
  if (isBlock) parent.children = parent.children.flatMap(liftTags);
  if (parent.children.some(({ type }) => type === 'tag')) {
    parent.children = paired(parent.children, isBlock);
  }
}

/**
 * `<Aside>` at the start of a paragraph may end below it, and a component that has its lines to itself
 * parts the paragraph that it stands in.
 */
function liftTags(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const { children } = node;
  if (children.every((child) => isSpace(child) || isOwnBlock(child))) {
    return children.filter((child) => !isSpace(child)).map(asBlock);
  }
  const from = children.findIndex((child) => !isLoose(child, false));
  const to = children.findLastIndex((child) => !isLoose(child, true)) + 1;
  const before = children.slice(0, from).filter(isTag);
  const after = children.slice(to).filter(isTag);
  const rest = children.slice(before.length > 0 ? from : 0, after.length > 0 ? to : undefined);
  const parts = partAtBlocks(rest).map((part) =>
    Array.isArray(part) ? { ...node, children: withoutEdges(part) } : asBlock(part),
  );
  return [...before, ...parts, ...after];
}

/** @returns the components, and the runs of text between them */
function partAtBlocks(children: PhrasingContent[]): (ElementNode | PhrasingContent[])[] {
  if (!children.some((child) => child.type === 'element' && isOwnBlock(child))) return [children];
  const parts: (ElementNode | PhrasingContent[])[] = [];
  for (const [i, child] of children.entries()) {
    const last = parts.at(-1);
    if (child.type === 'element' && isOwnBlock(child) && isAlone(children, i)) parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else if (!isSpace(child)) parts.push([child]);
  }
  return parts;
}

/** The end of a line beside a component is no part of the text. */
function withoutEdges(children: PhrasingContent[]): PhrasingContent[] {
  const trimmed = (node: PhrasingContent, edge: RegExp) =>
    node.type === 'text' ? { ...node, value: node.value.replace(edge, '') } : node;
  return children.map((child, i) => {
    const start = i === 0 ? trimmed(child, /^\s*\n\s*/) : child;
    return i === children.length - 1 ? trimmed(start, /\s*\n\s*$/) : start;
  });
}

/** Whether nothing but the ends of lines stands beside it. */
function isAlone(children: PhrasingContent[], i: number): boolean {
  const [before, after] = [children[i - 1], children[i + 1]];
  const startsLine = !before || (before.type === 'text' && /\n\s*$/.test(before.value));
  return startsLine && (!after || (after.type === 'text' && /^\s*\n/.test(after.value)));
}

const isTag = (node: Nodes): node is TagNode => node.type === 'tag';
const isSpace = (node: Nodes) => node.type === 'text' && !node.value.trim();

/** A tag whose other one is not in the paragraph: a first one before its text, a last one behind it. */
function isLoose(node: Nodes, isEnd: boolean): boolean {
  if (isSpace(node)) return true;
  if (!isTag(node)) return false;
  const { name, isEnd: ends } = readTag(node.value, 1);
  return !isInlineName(name) && ends === isEnd;
}

function isOwnBlock(node: Nodes): boolean {
  return isTag(node) || (node.type === 'element' && !isInlineName(node.tag.name));
}

function asBlock(node: RootContent): RootContent {
  return node.type === 'element' ? { ...node, isBlock: true } : node;
}

type Open = { node: TagNode; tag: Tag; children: RootContent[] };

function paired(nodes: RootContent[], isBlock: boolean): RootContent[] {
  const top: RootContent[] = [];
  const open: Open[] = [];
  const inside = () => open.at(-1)?.children ?? top;
  /** Those from `from` on have no other tag: what they were to hold stands behind them. */
  const leaveOpen = (from: number) => {
    const left = open.splice(from);
    for (const { node, children } of left) {
      inside().push(node);
      for (const child of children) inside().push(child);
    }
  };
  for (const node of nodes) {
    const tag = node.type === 'tag' ? readTag(node.value, lineOf(node)) : undefined;
    if (node.type !== 'tag' || !tag) inside().push(node);
    else if (tag.isWhole || (tag.name === 'br' && !tag.isEnd)) {
      inside().push(elementOf({ node, tag, children: [] }, node, isBlock));
    } else if (!tag.isEnd) open.push({ node, tag, children: [] });
    else {
      const begun = open.findLastIndex((other) => other.tag.name === tag.name);
      if (begun >= 0) {
        leaveOpen(begun + 1);
        const element = elementOf(open.pop()!, node, isBlock);
        inside().push(element);
      } else inside().push(node);
    }
  }
  leaveOpen(0);
  return top;
}

function elementOf({ node, tag, children }: Open, last: TagNode, isBlock: boolean): ElementNode {
  const [start, end] = [node.position?.start, last.position?.end];
  const position = start && end ? { position: { start, end } } : {};
  return { type: 'element', tag, isBlock, children, ...position };
}
