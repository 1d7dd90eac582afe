/**
 * MDX text → Markdown tree with the newsroom's own nodes, and every fault in it. Nothing is ever
 * evaluated: imports, exports and expressions are faults, and attributes hold literals only.
 */
import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdx';
import { VFileMessage } from 'vfile-message';
import { lineOf, readPhoto, readVideo, refuseAttributes } from './attributes.ts';
import { limitFault, tooDeep, tooDeepFault } from './body-limits.ts';
import type { BodyFault, Found } from './found.ts';
import { parseMarkdown } from './markdown-parsers.ts';
import type { PhotoNode } from './nodes.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const componentNames = 'Photo, Video, Gallery, PullQuote and Aside';

export function parseBody(text: string): { root: Root } & Found {
  const found: Found = { faults: [], pictures: [] };
  const refused = (fault: BodyFault) => ({
    root: { type: 'root' as const, children: [] },
    faults: [fault],
    pictures: [],
  });
  const beyond = limitFault(text);
  if (beyond) return refused(beyond);
  try {
    const root = parseMarkdown(text);
    const deep = tooDeepFault(root);
    if (deep) return refused(deep);
    root.children = convertAll(root.children, found);
    return { root, ...found };
  } catch (error) {
    if (error instanceof VFileMessage) return refused(unreadable(error));
    // The parser goes one call deeper for each level.
    if (error instanceof RangeError) return refused(tooDeep());
    throw error;
  }
}

/** For a tag that is never closed the parser gives no place, but says in words where it opened. */
function unreadable({ reason, line }: VFileMessage): BodyFault {
  const [opened = '', openedLine = 1] = / \((\d+):\d+-\d+:\d+\)/.exec(reason) ?? [];
  const words = reason.replace(opened, '').replace(/\.$/, '');
  return {
    line: line ?? Number(openedLine),
    message: `the text cannot be read: ${words}`,
    mend: 'close what was opened; write &lt; and &#123; for a plain < and {',
  };
}

function convertAll(nodes: RootContent[], found: Found): RootContent[] {
  return nodes.flatMap((node) => convert(node, found));
}

function convert(node: RootContent, found: Found): RootContent[] {
  const fault = (message: string, mend: string) => {
    found.faults.push({ line: lineOf(node), message, mend });
    return [];
  };
  switch (node.type) {
    case 'mdxjsEsm':
      return fault('an import or export is code, and a body runs none', 'take it out');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (node.data?.estree?.body.length === 0) return []; // a comment
      return fault(
        'an expression in { } is code, and a body runs none',
        'write &#123; for a brace',
      );
    case 'image':
    case 'imageReference':
      return fault(
        'a bare Markdown image has no room for a credit',
        'use <Photo src="…" alt="…" caption="…" credit="…" /> on a line of its own',
      );
    case 'mdxJsxFlowElement':
      return convertElement(node, found);
    case 'mdxJsxTextElement':
      return fault(
        `<${node.name ?? ''}> stands inside a paragraph`,
        `${componentNames} stand on lines of their own; there are no others`,
      );
    case 'heading':
      if (node.depth === 1) {
        fault('a heading with one # is the headline, which the page prints itself', 'begin at ##');
      }
      break;
    case 'paragraph': {
      // MDX reads a component alone on one line as a paragraph around it.
      const alone = node.children.filter((child) => child.type !== 'text' || child.value.trim());
      const elements = alone.filter((child) => child.type === 'mdxJsxTextElement');
      if (alone.length > 0 && elements.length === alone.length) {
        return elements.flatMap((element) => convertElement(element, found));
      }
    }
  }
  if ('children' in node) {
    (node as Parent).children = convertAll(node.children, found);
  }
  return [node];
}

function convertElement(element: Element, found: Found): RootContent[] {
  const position = element.position;
  const line = lineOf(element);
  switch (element.name) {
    case 'Photo': {
      const { photo, faults, pictures } = readPhoto(element);
      found.faults.push(...faults);
      found.pictures.push(...pictures);
      return photo ? [{ type: 'photo', photo, position }] : [];
    }
    case 'Video': {
      const { video, faults, pictures } = readVideo(element);
      found.faults.push(...faults);
      found.pictures.push(...pictures);
      return video ? [{ type: 'video', video, position }] : [];
    }
    case 'Gallery': {
      found.faults.push(...refuseAttributes(element));
      const children = convertAll(element.children, found);
      const photos = children.filter((child): child is PhotoNode => child.type === 'photo');
      if (photos.length < children.length) {
        const message = '<Gallery> holds <Photo>s only';
        found.faults.push({ line, message, mend: 'move the rest out' });
      }
      return [{ type: 'gallery', children: photos, position }];
    }
    case 'Aside':
    case 'PullQuote': {
      found.faults.push(...refuseAttributes(element));
      const type = element.name === 'Aside' ? 'aside' : 'pullQuote';
      const children = asBlocks(element, found);
      return [{ type, children, position } as RootContent];
    }
    default:
      found.faults.push({
        line,
        message: `<${element.name ?? ''}> is no component of a story`,
        mend: `use Markdown, or one of ${componentNames}`,
      });
      return [];
  }
}

/** `<Aside>words</Aside>` on one line holds bare text: it becomes the paragraph it is meant to be. */
function asBlocks(element: Element, found: Found): RootContent[] {
  const children = convertAll(element.children, found);
  if (element.type === 'mdxJsxFlowElement') return children;
  return [{ type: 'paragraph', children, position: element.position } as RootContent];
}
