import type { Nodes, Root } from 'hast';

/** Words as the language counts them; Chinese parts them without spaces. Captions are not text. */
export function countWords(body: Root, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(textOf(body));
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
