/** A table of HTML → one of Markdown, which has one head, no caption and no cell over two columns or rows. */
import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes, PhrasingContent, TableCell } from 'mdast';
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
  const cells = inColumns(state, rows);
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return state.all(node) as never;
  const padded = cells.map((row) => ({
    type: 'tableRow' as const,
    children: [...row, ...empty(width - row.length)],
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

/** Each under its head: below a cell over several rows the next one stands a column further on. */
function inColumns(state: State, rows: Element[]): TableCell[][] {
  /** By column, for how many more rows a cell above stands in it. */
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: TableCell[] = [];
    const skipTaken = () => {
      for (let more = taken[cells.length]; more; more = taken[cells.length]) {
        taken[cells.length] = more - 1;
        cells.push(...empty(1));
      }
    };
    for (const cell of row.children) {
      if (!isElement(cell, 'td', 'th')) continue;
      skipTaken();
      const from = cells.length;
      cells.push(...cellsOf(state, cell));
      taken.length = Math.max(taken.length, cells.length);
      taken.fill((Number(attribute(cell, 'rowSpan')) || 1) - 1, from, cells.length);
    }
    skipTaken();
    return cells;
  });
}

const empty = (count: number): TableCell[] =>
  Array.from({ length: count }, () => ({ type: 'tableCell', children: [] }));

function cellsOf(state: State, cell: Element): TableCell[] {
  const span = Math.max(1, Math.min(20, Number(attribute(cell, 'colSpan')) || 1));
  const blocks = cell.children.some((child) =>
    isElement(child, 'p', 'div', 'ul', 'ol', 'blockquote', 'h2', 'h3', 'h4', 'pre'),
  );
  const children = blocks
    ? inCell(state.toFlow(state.all(cell)))
    : (state.all(cell) as PhrasingContent[]);
  return [{ type: 'tableCell', children }, ...empty(span - 1)];
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
