/**
 * Markup that React or hast wrote, as a tree. It closes what it opens, so that it needs no parser that mends as a
 * browser does, which takes three times as long.
 */
import { Parser } from 'htmlparser2';
import { isText, type Tree } from './tree.ts';

/** With what our edits ask of one: names, attributes, texts, and the places of each element. */
export function readMarkup(html: string): Tree.DocumentFragment {
  const root = {
    nodeName: '#document-fragment',
    childNodes: [],
  } as unknown as Tree.DocumentFragment;
  const open: Tree.ParentNode[] = [root];
  const parser = new Parser({
    onopentag(tagName, attributes) {
      const startOffset = parser.startIndex;
      const element = {
        nodeName: tagName,
        tagName,
        attrs: listOf(attributes),
        childNodes: [],
        sourceCodeLocation: {
          startOffset,
          endOffset: parser.endIndex + 1,
          startTag: { startOffset },
        },
      } as unknown as Tree.Element;
      open.at(-1)?.childNodes.push(element);
      open.push(element);
    },
    ontext(value) {
      const siblings = open.at(-1)!.childNodes;
      const last = siblings.at(-1);
      if (last && isText(last)) last.value += value;
      else siblings.push({ nodeName: '#text', value } as Tree.TextNode);
    },
    onclosetag(_, isImplied) {
      const { sourceCodeLocation } = open.pop() as Tree.Element;
      sourceCodeLocation!.endOffset = isImplied ? parser.startIndex : parser.endIndex + 1;
    },
  });
  parser.end(html);
  return root;
}

function listOf(attributes: Record<string, string>): Tree.Element['attrs'] {
  const attrs = [];
  for (const name in attributes) attrs.push({ name, value: attributes[name]! });
  return attrs;
}
