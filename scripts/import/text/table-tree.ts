/** A table of HTML → one of Markdown, which has one head, no caption and no cell over two columns. */
import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes, PhrasingContent } from 'mdast';
import { attribute, find, isElement, textOf } from './tree.ts';

/** A caption, several heads, cells over several columns: the words of each have a place in the one table. */
export function table(state: State, node: Element) {
  const caption = find(node, (one) => isElement(one, 'caption'));
  const rows: Element[] = [];
  const visit = (parent: Element) => {
    for (const child of parent.children) {
      if (isElement(child, 'tr')) rows.push(child);
      else if (isElement(child, 'thead', 'tbody', 'tfoot')) visit(child);
    }
  };
  visit(node);
  const cells = rows.map((row) =>
    row.children
      .filter((child) => isElement(child, 'td', 'th'))
      .flatMap((cell) => cellsOf(state, cell)),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return state.all(node) as never;
  const padded = cells.map((row) => ({
    type: 'tableRow' as const,
    children: [
      ...row,
      ...Array.from({ length: width - row.length }, () => ({
        type: 'tableCell' as const,
        children: [],
      })),
    ],
  }));
  const whole = {
    type: 'table' as const,
    align: Array.from({ length: width }, () => null),
    children: padded,
  };
  return (
    caption && textOf(caption).trim()
      ? [{ type: 'paragraph', children: state.all(caption) }, whole]
      : whole
  ) as never;
}

function cellsOf(state: State, cell: Element) {
  const span = Math.min(20, Number(attribute(cell, 'colSpan')) || 1);
  const blocks = cell.children.some((child) =>
    isElement(child, 'p', 'div', 'ul', 'ol', 'blockquote', 'h2', 'h3', 'h4', 'pre'),
  );
  const children = blocks
    ? inCell(state.toFlow(state.all(cell)))
    : (state.all(cell) as PhrasingContent[]);
  const first = { type: 'tableCell' as const, children };
  return [
    first,
    ...Array.from({ length: span - 1 }, () => ({ type: 'tableCell' as const, children: [] })),
  ];
}

/** The blocks of a cell stand in it one below the other. */
function inCell(nodes: MarkdownNodes[]): PhrasingContent[] {
  return nodes.flatMap((node, i) => {
    const words: PhrasingContent[] =
      node.type === 'code'
        ? [{ type: 'inlineCode', value: node.value.replace(/\n/g, ' ') }]
        : 'children' in node && node.type !== 'paragraph' && node.type !== 'heading'
          ? inCell(node.children)
          : 'children' in node
            ? node.children
            : [node as PhrasingContent];
    return i === 0 ? words : [{ type: 'break' }, ...words];
  });
}
