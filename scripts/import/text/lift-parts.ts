/** Components stand among paragraphs: one within a paragraph, a link or a cell comes out of it, at its place. */
import type { Element, ElementContent, Root } from 'hast';
import { isPart, isTodo } from './parts.ts';
import { find, isElement, textOf, type Parent } from './tree.ts';

const inLine = [
  'p',
  'a',
  'strong',
  'b',
  'em',
  'i',
  'u',
  'span',
  'small',
  'sub',
  'sup',
  'mark',
  'cite',
  'q',
  'abbr',
  'kbd',
  'del',
  's',
  'ins',
  'font',
  'center',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'label',
  'button',
  'dt',
  'summary',
];

/** In them a to-do may stay where it is: a comment is no part of a paragraph. */
const isBlockPart = (node: Element) => isPart(node);

export function liftParts(root: Root): void {
  liftIn(root);
}

function liftIn(parent: Parent): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    liftIn(child);
    if (isPart(child, 'Photo', 'Video', 'Embed', 'Audio')) return [child];
    if (
      isElement(child, ...inLine) &&
      child.children.some((one) => isElement(one) && isBlockPart(one))
    )
      return split(child);
    // A table holds words alone.
    if (isElement(child, 'table')) return [child, ...takeOut(child)];
    return [child];
  });
}

/** The words before and behind each component keep the element that they stood in. */
function split(parent: Element): ElementContent[] {
  const out: ElementContent[] = [];
  let words: ElementContent[] = [];
  const flush = () => {
    if (words.some((child) => textOf(child).trim() !== '' || find(child, isTodo)))
      out.push({ ...parent, children: words });
    words = [];
  };
  for (const child of parent.children) {
    if (isElement(child) && isBlockPart(child)) {
      flush();
      out.push(child);
    } else words.push(child);
  }
  flush();
  return out;
}

function takeOut(parent: Element): ElementContent[] {
  const taken: ElementContent[] = [];
  const visit = (node: Element) => {
    node.children = node.children.filter((child) => {
      if (!isElement(child)) return true;
      if (isPart(child) || isTodo(child)) {
        taken.push(child);
        return false;
      }
      visit(child);
      return true;
    });
  };
  visit(parent);
  return taken;
}
