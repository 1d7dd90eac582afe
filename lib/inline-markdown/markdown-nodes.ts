/** The Markdown that our documents for machines are made of. A library writes it, so nothing need be escaped by hand. */
import type {
  BlockContent,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

export function text(value: string): Text {
  return { type: 'text', value };
}

export function link(url: string, children: PhrasingContent[] | string): Link {
  const words = typeof children === 'string' ? [text(children)] : children;
  return { type: 'link', url, children: words };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2, words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

export function list(items: PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', children: [paragraph(...item)] })),
  };
}

export type Block = BlockContent | Root['children'][number];

export function writeMarkdown(children: Block[]): string {
  return toMarkdown(
    { type: 'root', children: children },
    { bullet: '-', extensions: [gfmToMarkdown()] },
  );
}
