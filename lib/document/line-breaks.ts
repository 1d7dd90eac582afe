/**
 * Whoever reads a page as its bare text (a search engine, a reader mode, a script of a line) would take
 * `<h1>Rafah</h1><p>Trucks` for one word. So where words of two blocks would meet, a line break parts
 * them. No browser shows it: between blocks, white space is none.
 */
import { holdsWords, isBlock } from './blocks.ts';
import type { Edit } from './edits.ts';
import { isText, type Tree } from './tree.ts';

/**
 * @param root parsed with the places of its nodes
 * @param html what it was parsed from
 */
export function lineBreaks(root: Tree.ParentNode, html: string): Edit[] {
  const edits: Edit[] = [];
  let afterWord = false;
  /** The first edge of a block since the last word. */
  let edge: number | undefined;

  const read = (text: string) => {
    if (afterWord && edge !== undefined && /^\S/.test(text) && !isParted(html, edge)) {
      edits.push({ start: edge, end: edge, text: '\n' });
    }
    afterWord = /\S$/.test(text);
    edge = undefined;
  };
  /** @param keepsSpace a `pre`, in which a line break would be seen */
  const visit = (node: Tree.Node, keepsSpace: boolean) => {
    const place = isBlock(node) && !keepsSpace ? node.sourceCodeLocation : undefined;
    edge ??= place?.startOffset;
    if (isText(node) && node.value) read(node.value);
    if (holdsWords(node)) {
      for (const child of node.childNodes) visit(child, keepsSpace || node.nodeName === 'pre');
    }
    edge ??= place?.endOffset;
  };
  for (const child of root.childNodes) visit(child, false);
  return edits;
}

/** What stands wrongly in a table comes out of its order: of a break that is there already, the tree knows nothing. */
function isParted(html: string, at: number): boolean {
  return /\s/.test(html.slice(at - 1, at + 1));
}
