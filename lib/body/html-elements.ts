/** The elements of HTML that a story may hold, since Markdown has no mark for them. */
import type { RootContent } from 'mdast';
import { asBlocks } from './as-blocks.ts';
import type { BodyFault, BodyFindings } from './findings.ts';
import { attributesOf } from './inline-elements.ts';
import type { DetailsNode, InlineElementNode, SummaryNode } from './nodes.ts';
import type { ElementNode } from './pair-tags.ts';
import type { Tag } from './read-tag.ts';

const blockNames = ['details', 'summary'];

export function isBlockName(name: string): boolean {
  return blockNames.includes(name);
}

/** @param children what stands between its tags, as it is read */
export function readHtmlBlock(
  element: ElementNode,
  children: RootContent[],
  found: BodyFindings,
): RootContent[] {
  const { tag, position } = element;
  found.faults.push(...unknownAttributes(tag, []));
  const place = position && { position };
  if (tag.name === 'details') {
    const inside = asBlocks(children, element) as DetailsNode['children'];
    return [{ type: 'details', data: { hName: 'details' }, children: inside, ...place }];
  }
  const inside = children as SummaryNode['children'];
  return [{ type: 'summary', data: { hName: 'summary' }, children: inside, ...place }];
}

export function readInlineElement(
  element: ElementNode,
  children: RootContent[],
  found: BodyFindings,
): RootContent[] {
  const { tag, position } = element;
  const place = position && { position };
  found.faults.push(...unknownAttributes(tag, attributesOf(tag.name)));
  if (tag.name === 'br') return [{ type: 'break', ...place }];
  const hProperties = Object.fromEntries(
    tag.attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const data = { hName: tag.name, hProperties };
  const inside = children as InlineElementNode['children'];
  return [{ type: 'inlineElement', data, children: inside, ...place }];
}

function unknownAttributes({ name: of, attributes, faults }: Tag, known: string[]): BodyFault[] {
  const unknown = attributes
    .filter(({ name }) => !known.includes(name))
    .map(({ name, line }) => ({
      line,
      message: `<${of}> ${name} is not a known field`,
      mend: 'take it out',
    }));
  return [...faults, ...unknown];
}
