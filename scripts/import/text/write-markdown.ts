/** The tree of a story's Markdown → its text, every `{` and `<` that is a character escaped. */
import type { Element } from 'hast';
import type { Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { stringifyEntities } from 'stringify-entities';
import type { Conversion } from './conversion.ts';
import { cleanLinks } from './links-and-headings.ts';
import type { PartFields } from './parts.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';

type PartNode = { name: string; fields: PartFields; children: Root['children'] };
type InlineNode = {
  name: string;
  attributes: { name: string; value: string }[];
  children: Paragraph['children'];
};

const story: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  handlers: {
    storyPart: ((node: PartNode, _, state, info) => {
      const open = `<${node.name}${attributesOf(node.fields)}`;
      if (node.children.length === 0) return `${open} />`;
      const inside = state.containerFlow(node as never, info);
      return node.name === 'Gallery'
        ? `${open}>\n${inside.replace(/\n\n/g, '\n')}\n</${node.name}>`
        : `${open}>\n\n${inside}\n\n</${node.name}>`;
    }) as Handle,
    storyDetails: ((
      node: { summary: Root['children']; children: Root['children'] },
      _,
      state,
      info,
    ) => {
      const words = (children: Root['children']) =>
        state.containerFlow({ type: 'root', children } as never, info);
      const summary =
        node.summary.length > 0 ? `<summary>\n\n${words(node.summary)}\n\n</summary>\n\n` : '';
      return `<details>\n\n${summary}${words(node.children)}\n\n</details>`;
    }) as Handle,
    mdxJsxTextElement: ((node: InlineNode, _, state, info) => {
      const tag = `<${node.name}${attributesOf(Object.fromEntries(node.attributes.map(({ name, value }) => [name, value])))}>`;
      return `${tag}${state.containerPhrasing(node as never, { ...info, before: '>', after: '<' })}</${node.name}>`;
    }) as Handle,
    // In a heading or a cell two spaces end no line; everywhere else a backslash is seen best.
    break: ((_, __, state) => (state.stack.includes('tableCell') ? '<br />' : '\\\n')) as Handle,
  } as Options['handlers'] & object,
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { character: '<', after: '[!/?A-Za-z]', inConstruct: 'phrasing' },
  ],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

export function writeMarkdown(tree: Root): string {
  return toMarkdown(withoutImports(tree), story);
}

/** A caption with its links, as one line of Markdown. */
export function inlineMarkdown(caption: Element, conversion: Conversion): string {
  const root = { type: 'root' as const, children: structuredClone(caption.children) };
  cleanLinks(root, conversion);
  return writeMarkdown(toMarkdownTree(root))
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/\\?\s*\n\s*/g, ' ')
    .replace(/<\/?(?:sub|sup|small|abbr|mark|kbd|cite|q)\b[^>]*>/g, '')
    .trim();
}

function attributesOf(fields: PartFields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : typeof value === 'number'
          ? [` ${name}={${value}}`]
          : [
              ` ${name}="${stringifyEntities(value.replace(/\s+/g, ' '), { subset: ['"', '&', '<', '>', '`', '{'] })}"`,
            ],
    )
    .join('');
}

/** A paragraph that begins like a program would be taken for one: its first word stands as code. */
const program = /^(import|export)\b(?=\s*[({*"']|\s.*(?:from\s*["']|[=({]|;\s*$))(.*)$/s;

function withoutImports(tree: Root): Root {
  const visit = (parent: Parents) => {
    for (const child of parent.children) {
      if (child.type === 'paragraph') child.children = wordsOf(child.children);
      else if ('children' in child) visit(child);
    }
  };
  visit(tree);
  return tree;
}

function wordsOf([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  const [, word, after = ''] = first.type === 'text' ? (program.exec(first.value) ?? []) : [];
  return word
    ? [{ type: 'inlineCode', value: word }, { type: 'text', value: after }, ...rest]
    : [first, ...rest];
}
