/** The nodes of Markdown and the tags among them → the nodes of a story. */
import type { Nodes, Paragraph, Parent, RootContent } from 'mdast';
import { codeFault, strayFault } from './code-faults.ts';
import { convertElement, unpairedFault } from './convert-element.ts';
import { lineOf, type BodyFindings } from './findings.ts';

/** @param text the whole body, to say what stands at a place of it */
export function convertAll(nodes: RootContent[], found: BodyFindings, text: string): RootContent[] {
  return nodes.flatMap((node) => convert(node, found, text));
}

function convert(node: RootContent, found: BodyFindings, text: string): RootContent[] {
  const inside = (parent: Parent) => convertAll(parent.children, found, text);
  switch (node.type) {
    case 'comment':
      return [];
    case 'stray':
      found.faults.push(...strayFault(node, text));
      return [];
    case 'tag':
      found.faults.push(...unpairedFault(node));
      return [];
    case 'element':
      return convertElement(node, found, inside);
    case 'image':
    case 'imageReference':
      found.faults.push({
        line: lineOf(node),
        message: 'a bare Markdown image has no room for a credit',
        mend: 'use <Photo src="…" alt="…" caption="…" credit="…" /> on a line of its own',
      });
      return [];
    case 'paragraph':
      return convertParagraph(node, found, inside);
  }
  if ('children' in node) (node as Parent).children = inside(node);
  return [node];
}

/** One that held a comment and nothing else leaves nothing. */
function convertParagraph(
  node: Paragraph,
  found: BodyFindings,
  inside: (parent: Parent) => RootContent[],
): RootContent[] {
  const code = codeFault(node);
  if (code) {
    found.faults.push(code);
    return [];
  }
  const children = inside(node) as Paragraph['children'];
  return children.some(isVisible) ? [{ ...node, children }] : [];
}

function isVisible(node: Nodes): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}
