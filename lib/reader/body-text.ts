/** What the rules of style and of links need of a body, taken from its tree, which is then let go. */
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Prose } from '../body/components/component.ts';
import { componentNamed } from '../body/components/components.ts';
import { lineOf } from '../body/findings.ts';
import { idsIn } from '../body/headings.ts';
import { joinedWords } from './joined-words.ts';
import { doubledWords, doubleSpaces, type Slip } from './prose-slips.ts';

/** Lines count from the first line of the body, which is 1. */
export type BodyText = {
  /** `words` is what the reader sees of the link; undefined where the address stands alone. */
  links: { line: number; href: string | undefined; words: string | undefined }[];
  headings: { line: number; depth: number }[];
  /** The addresses within the text. */
  ids: string[];
  /** The first words, of a paragraph or a heading. */
  opening: { line: number; words: string } | undefined;
  spaces: Slip[];
  doubled: Slip[];
  joined: Slip[];
  /** Of videos and the like. */
  titles: { line: number; title: string }[];
  /** The hosts of what may stand in frames. */
  frames: { line: number; host: string }[];
  /** The hosts that its forms are sent to. */
  forms: { line: number; host: string }[];
  /** The files of the paper's own that are played, by their addresses. */
  files: { line: number; address: string }[];
  isEmpty: boolean;
};

/** Links whose address stands elsewhere in the text; a definition that only a refused image uses is none. */
type References = {
  used: Set<string>;
  defined: { identifier: string; line: number; href: string }[];
};

const captionParser = unified().use(remarkParse);

export function readBodyText(root: Root): BodyText {
  const text: BodyText = {
    links: [],
    headings: [],
    ids: idsIn(root),
    opening: undefined,
    spaces: [],
    doubled: [],
    joined: [],
    titles: [],
    frames: [],
    forms: [],
    files: [],
    isEmpty: root.children.length === 0,
  };
  const references: References = { used: new Set(), defined: [] };
  visit(root, text, references);
  const defined = references.defined.filter(({ identifier }) => references.used.has(identifier));
  text.links.push(...defined.map(({ line, href }) => ({ line, href, words: undefined })));
  return text;
}

/** The links of one line of Markdown: a caption, a correction. */
export function linksIn(markdown: string): BodyText['links'] {
  // Most captions have none, and an archive has many captions.
  return markdown.includes('](') ? readBodyText(captionParser.parse(markdown)).links : [];
}

function visit(node: Nodes, text: BodyText, references: References): void {
  const line = lineOf(node);
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return;
    case 'text':
      text.spaces.push(...moved(doubleSpaces(node.value), line));
      return;
    case 'link':
      text.links.push({ line, href: node.url, words: wordsOf(node) });
      break;
    case 'linkReference':
      references.used.add(node.identifier);
      text.links.push({ line, href: undefined, words: wordsOf(node) });
      break;
    case 'definition':
      references.defined.push({ identifier: node.identifier, line, href: node.url });
      return;
    case 'component': {
      const { prose: proseOf, frame, form, file } = componentNamed(node.name);
      for (const prose of proseOf(node.fields)) readProse(prose, line, text);
      if (frame) text.frames.push({ line, host: new URL(frame(node.fields)).hostname });
      if (form) text.forms.push({ line, host: new URL(form(node.fields)).hostname });
      const address = file?.(node.fields);
      if (address !== undefined) text.files.push({ line, address });
      break;
    }
    case 'heading':
      text.headings.push({ line, depth: node.depth });
      readBlock(node, text);
      break;
    case 'paragraph':
    case 'tableCell':
      readBlock(node, text);
      break;
  }
  if ('children' in node) for (const child of node.children) visit(child, text, references);
}

function readBlock(block: Nodes, text: BodyText): void {
  const line = lineOf(block);
  const words = wordsOf(block);
  text.opening ??= { line, words: words.slice(0, 400) };
  text.doubled.push(...moved(doubledWords(words), line));
  text.joined.push(...joinedWords(block));
}

function readProse({ alt = '', caption = '', title }: Prose, line: number, text: BodyText): void {
  if (title !== undefined) text.titles.push({ line, title });
  text.links.push(...linksIn(caption).map((link) => ({ ...link, line })));
  for (const words of [alt, caption]) {
    text.spaces.push(...doubleSpaces(words).map((slip) => ({ ...slip, line })));
    text.doubled.push(...doubledWords(words).map((slip) => ({ ...slip, line })));
  }
}

/** As a reader sees them, line by line as they were typed; code is no word. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '\uFFFC';
}

function moved(slips: Slip[], line: number): Slip[] {
  return slips.map((slip) => ({ ...slip, line: line - 1 + slip.line }));
}
