/** A component, or one of the few elements of HTML, → a node of its own. */
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import { readPhoto, readVideo, refuseAttributes } from './attributes.ts';
import { lineOf, type BodyFault, type Found } from './found.ts';
import { htmlMend } from './html-mends.ts';
import { attributesOf, isInlineName } from './inline-elements.ts';
import type { AsideNode, InlineElementNode, PhotoNode, SummaryNode } from './nodes.ts';
import type { ElementNode } from './pair-tags.ts';
import { readTag } from './read-tag.ts';
import type { TagNode } from './syntax/story-syntax.ts';

type Convert = (
  element: ElementNode,
  found: Found,
  inside: (parent: Parent) => RootContent[],
) => RootContent[];

/** What stands on lines of its own, by name. */
const blocks: Record<string, Convert> = {
  Photo(element, found) {
    const photo = readPhoto(element, found);
    return photo ? [{ type: 'photo', photo, ...placeOf(element) }] : [];
  },
  Video(element, found) {
    const video = readVideo(element, found);
    return video ? [{ type: 'video', video, ...placeOf(element) }] : [];
  },
  Gallery(element, found, inside) {
    found.faults.push(...refuseAttributes(element.tag, []));
    const children = inside(element);
    const photos = children.filter((child): child is PhotoNode => child.type === 'photo');
    if (photos.length < children.length) {
      const message = '<Gallery> holds <Photo>s only';
      found.faults.push({ line: lineOf(element), message, mend: 'move the rest out' });
    }
    return [{ type: 'gallery', children: photos, ...placeOf(element) }];
  },
  Aside: holder((children, place) => ({ type: 'aside', children, ...place })),
  PullQuote: holder((children, place) => ({ type: 'pullQuote', children, ...place })),
  details: holder((children, place) => ({
    type: 'details',
    data: { hName: 'details' },
    children,
    ...place,
  })),
  summary(element, found, inside) {
    found.faults.push(...refuseAttributes(element.tag, []));
    const children = inside(element) as SummaryNode['children'];
    return [{ type: 'summary', data: { hName: 'summary' }, children, ...placeOf(element) }];
  },
};

const names = 'Photo, Video, Gallery, PullQuote and Aside';

type Place = Pick<ElementNode, 'position'>;
type Blocks = AsideNode['children'];

/** A component that holds what a story may hold, and says nothing of itself. */
function holder(make: (children: Blocks, place: Place) => RootContent): Convert {
  return (element, found, inside) => {
    found.faults.push(...refuseAttributes(element.tag, []));
    return [make(asBlocks(inside(element), element) as Blocks, placeOf(element))];
  };
}

/** `<Aside>words</Aside>` on one line holds bare text: it becomes the paragraph it is meant to be. */
function asBlocks(children: RootContent[], element: ElementNode): RootContent[] {
  const isBare = children.some(({ type }) => type === 'text');
  if (!isBare) return children;
  return [{ type: 'paragraph', children: children as PhrasingContent[], ...placeOf(element) }];
}

export const convertElement: Convert = (element, found, inside) => {
  const { tag, isBlock } = element;
  const fault = (message: string, mend: string) => {
    found.faults.push({ line: lineOf(element), message, mend });
  };
  const convertBlock = Object.hasOwn(blocks, tag.name) ? blocks[tag.name] : undefined;
  if (convertBlock) {
    if (isBlock) return convertBlock(element, found, inside);
    const mend = `${names} stand on lines of their own; there are no others`;
    fault(`<${tag.name}> stands inside a paragraph`, mend);
    return [];
  }
  if (isInlineName(tag.name)) return convertInline(element, found, inside);
  const html = htmlMend(element);
  if (html) fault(`<${tag.name}> is HTML, which a story does not need`, html);
  else fault(`<${tag.name}> is no component of a story`, otherName(tag.name));
  // What it holds is read on, so that whatever else is wrong is told too; code is nothing to read.
  return /^(script|style)$/i.test(tag.name) ? [] : inside(element);
};

function otherName(name: string): string {
  const known = Object.keys(blocks).find((one) => one.toLowerCase() === name.toLowerCase());
  return known ? `write <${known}>` : `use Markdown, or one of ${names}`;
}

const convertInline: Convert = (element, found, inside) => {
  const { tag } = element;
  found.faults.push(...refuseAttributes(tag, attributesOf(tag.name)));
  if (tag.name === 'br') return [{ type: 'break', ...placeOf(element) }];
  const hProperties = Object.fromEntries(
    tag.attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const data = { hName: tag.name, hProperties };
  const children = inside(element) as InlineElementNode['children'];
  return [{ type: 'inlineElement', data, children, ...placeOf(element) }];
};

/** A tag whose other one is not to be found. */
export function unpairedFault(node: TagNode): BodyFault[] {
  const tag = readTag(node.value, lineOf(node));
  const fault = (message: string, mend: string) => [{ line: lineOf(node), message, mend }];
  const isOurs = Object.hasOwn(blocks, tag.name) || isInlineName(tag.name);
  const html = !isOurs && htmlMend({ type: 'element', tag, isBlock: false, children: [] });
  if (html)
    return fault(`<${tag.isEnd ? '/' : ''}${tag.name}> is HTML, which a story does not need`, html);
  if (!isOurs) return fault(`<${tag.name}> is no component of a story`, otherName(tag.name));
  if (tag.isEnd)
    return fault(
      `</${tag.name}> ends nothing that was begun here`,
      `take it out, or write <${tag.name}> where it begins`,
    );
  const isHollow = tag.name === 'Photo' || tag.name === 'Video';
  return fault(
    `<${tag.name}> is never closed${isInlineName(tag.name) ? ' in its paragraph' : ''}`,
    isHollow ? 'end it with />' : `write </${tag.name}> where it ends`,
  );
}

function placeOf({ position }: ElementNode): Place {
  return position ? { position } : {};
}
