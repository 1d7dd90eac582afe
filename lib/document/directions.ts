/**
 * A passage that runs from the other side than what it stands in says so: an Arabic quotation in an
 * English story, its lists and tables with their marks and columns. The attribute stands only where it
 * changes something, so that pages in one direction pay nothing. It is the direction itself and not
 * `auto`: that goes by the first letter, hidden labels included.
 */
import { directionOf, hasLettersFromRight, type Direction } from '../language/text-direction.ts';
import { holdsWords, isBlock } from './blocks.ts';
import type { Edit } from './edits.ts';
import { attribute, isElement, isText, type Tree } from './tree.ts';

type Block = { element: Tree.Element; direction: Direction | undefined; inner: Block[] };

/** They lay a page out; the passages are in them. */
const layout = new Set(
  'article aside details div fieldset figure footer form header hgroup main nav search section'.split(
    ' ',
  ),
);

/** Classes of what says nothing of a passage: labels for screen readers, the credit of a picture. */
const beside = ['sr-only', 'credit'];

/**
 * @param root parsed with the places of its nodes
 * @param html what it was parsed from
 * @param direction that of what the root stands in
 */
export function directions(root: Tree.Node, html: string, direction: Direction): Edit[] {
  if (direction === 'ltr' && !hasLettersFromRight(html)) return [];
  return contentOf(root).inner.flatMap((block) => turned(block, direction));
}

function turned({ element, direction, inner }: Block, around: Direction): Edit[] {
  const said = attribute(element, 'dir') as Direction | undefined;
  const own = said ?? direction ?? around;
  const rest = inner.flatMap((block) => turned(block, own));
  const tag = element.sourceCodeLocation?.startTag;
  if (own === around || said || !tag) return rest;
  const at = tag.startOffset + 1 + element.tagName.length;
  return [{ start: at, end: at, text: ` dir="${own}"` }, ...rest];
}

type Content = { text: string; inner: Block[] };

/** The text that stands in a node directly, and the blocks in it. */
function contentOf(node: Tree.Node): Content {
  const content: Content = { text: '', inner: [] };
  if (!holdsWords(node)) return content;
  for (const child of node.childNodes) {
    if (isText(child)) content.text += child.value;
    if (!isElement(child) || isBeside(child)) continue;
    const { text, inner } = contentOf(child);
    if (isBlock(child)) {
      content.inner.push({
        element: child,
        direction: directionIn(child, { text, inner }, node),
        inner,
      });
    } else {
      content.text += text;
      content.inner.push(...inner);
    }
  }
  return content;
}

/** A list, a table or a quotation runs as all that is in it, or else as what it stands in. */
function directionIn(
  { tagName }: Tree.Element,
  { text, inner }: Content,
  around: Tree.Node,
): Direction | undefined {
  const own = directionOf(text);
  // The names in a menu are no passage: it runs as the page does.
  if (own || layout.has(tagName) || around.nodeName === 'nav') return own;
  const found = new Set(inner.map(({ direction }) => direction).filter((one) => one !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** As in HTML's own rule for `auto`, a name in a `bdi` runs for itself. */
function isBeside(element: Tree.Element): boolean {
  if (element.tagName === 'bdi') return true;
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  return classes.some((name) => beside.includes(name));
}
