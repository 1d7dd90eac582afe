import type { Nodes, Root } from 'hast';
import { segmentWords } from '../language/segment-words.ts';

/** Words as the language counts them; Chinese parts them without spaces. Captions are not text. */
export function countWords(body: Root, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return segmentWords(textOf(body), segmenter).length;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
