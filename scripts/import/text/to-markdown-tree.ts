/** A tree of HTML that holds only what a story may → the tree of its Markdown. */
import type { Element, Root } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Parents, PhrasingContent, Root as MarkdownRoot, RootContent } from 'mdast';
import { isInlineName } from '../../../lib/body/inline-elements.ts';
import { partOf } from './parts.ts';
import { table } from './table-tree.ts';
import { attribute, element, isElement, textOf } from './tree.ts';

const inline = ['sub', 'sup', 'small', 'abbr', 'mark', 'kbd', 'cite', 'q'].filter(isInlineName);

const keep: Handle = (state, node: Element) => {
  if (textOf(node).trim() === '') return state.all(node);
  const title = node.tagName === 'abbr' ? attribute(node, 'title') : '';
  return {
    type: 'mdxJsxTextElement',
    name: node.tagName,
    attributes: title ? [{ name: 'title', value: title }] : [],
    children: state.all(node),
  } as never;
};

/** By itself the library would leave out the words in them. */
const spoken = ['dialog', 'menu', 'noembed', 'noframes', 'optgroup', 'option', 'applet', 'content'];
const inside: Handle = (state, node: Element) => state.all(node);

/** Written by our own, since no reader of Markdown knows them. */
const handlers: Record<string, Handle> = {
  ...Object.fromEntries(inline.map((name) => [name, keep])),
  ...Object.fromEntries(spoken.map((name) => [name, inside])),
  'story-part': (state, node: Element) =>
    ({ type: 'storyPart', ...partOf(node), children: state.toFlow(state.all(node)) }) as never,
  'story-todo': (_, node: Element) =>
    ({ type: 'html', value: `{/* To do: ${comment(attribute(node, 'says'))} */}` }) as never,
  'story-note-ref': (_, node: Element) => ({
    type: 'footnoteReference',
    identifier: attribute(node, 'note'),
    label: attribute(node, 'note'),
  }),
  'story-note': (state, node: Element) =>
    ({
      type: 'footnoteDefinition',
      identifier: attribute(node, 'note'),
      label: attribute(node, 'note'),
      children: state.toFlow(state.all(node)),
    }) as never,
  details: (state, node: Element) => details(state, node),
  // Markdown underlines nothing, and sets nothing apart otherwise.
  u: (state, node: Element) => state.all(node),
  ins: (state, node: Element) => state.all(node),
  img: () => undefined,
  dl: (state, node: Element) => definitions(state, node),
  table: (state, node: Element) => table(state, node),
  button: (state, node: Element) => state.all(node),
  br: (state, node: Element) => lineBreak(state, node),
};

export function toMarkdownTree(root: Root): MarkdownRoot {
  const tree = toMdast(root, { handlers, document: true }) as MarkdownRoot;
  tidy(tree);
  return tree;
}

/** Nothing within it can end a comment, or begin another. */
function comment(says: string): string {
  return says
    .replace(/\*\//g, '* /')
    .replace(/\{\/\*/g, '{ / *')
    .replace(/\s+/g, ' ');
}

function lineBreak(state: State, node: Element) {
  const result = { type: 'break' as const };
  state.patch(node, result);
  return result;
}

function details(state: State, node: Element) {
  const summary = node.children.find((child) => isElement(child, 'summary'));
  const rest = { ...node, children: node.children.filter((child) => child !== summary) };
  return {
    type: 'storyDetails',
    summary: summary
      ? [{ type: 'paragraph', children: state.all(summary) as PhrasingContent[] }]
      : [],
    children: state.toFlow(state.all(rest)),
  } as never;
}

/** A list whose entries begin with the term: Markdown has no other form for it. */
function definitions(state: State, node: Element) {
  const items: { terms: Element[]; texts: Element[] }[] = [];
  const visit = (parent: Element) => {
    for (const child of parent.children) {
      if (isElement(child, 'div')) visit(child);
      if (isElement(child, 'dt')) {
        if (!items.at(-1) || items.at(-1)!.texts.length > 0) items.push({ terms: [], texts: [] });
        items.at(-1)!.terms.push(child);
      }
      if (isElement(child, 'dd'))
        (items.at(-1) ?? items[items.push({ terms: [], texts: [] }) - 1]!).texts.push(child);
    }
  };
  visit(node);
  const list = element(
    'ul',
    {},
    items.map(({ terms, texts }) =>
      element('li', {}, [
        ...terms.map((term) => element('p', {}, [element('strong', {}, term.children)])),
        ...texts.flatMap(({ children }) => children),
      ]),
    ),
  );
  return state.one(list, undefined) as never;
}

/** What Markdown cannot write, or what a reader of ours would take for something else. */
function tidy(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) tidy(child);
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'paragraph' || child.type === 'heading')
      return trimBreaks(child) ? [child] : [];
    return [child];
  });
}

/** A break at the end of a paragraph breaks nothing, and a heading is one line. */
function trimBreaks(block: { type: string; children: PhrasingContent[] }): boolean {
  if (block.type === 'heading')
    block.children = block.children.map((child) =>
      child.type === 'break' ? { type: 'text', value: ' ' } : child,
    );
  const isEdge = (node: PhrasingContent | undefined) =>
    node?.type === 'break' ||
    (node?.type === 'text' && node.value.trim() === '' && !node.value.includes('\u00A0'));
  while (block.children.length > 0 && isEdge(block.children[0])) block.children.shift();
  while (block.children.length > 0 && isEdge(block.children.at(-1))) block.children.pop();
  return block.children.length > 0;
}
