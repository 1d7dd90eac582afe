/** A component, or one of the few elements of HTML, → a node of its own. */
import type { Parent, RootContent } from 'mdast';
import { asBlocks } from './as-blocks.ts';
import { componentNamed, componentNames, isComponentName } from './components/components.ts';
import { lineOf, type BodyFault, type BodyFindings } from './findings.ts';
import { isBlockName, readHtmlBlock, readInlineElement } from './html-elements.ts';
import { htmlMend } from './html-mends.ts';
import { isInlineName } from './inline-elements.ts';
import type { ElementNode } from './pair-tags.ts';
import { readComponent } from './read-component.ts';
import { readTag } from './read-tag.ts';
import type { TagNode } from './syntax/story-syntax.ts';

const names = componentNames.join(', ').replace(/, (?=[^,]*$)/, ' and ');

/** @param inside reads what stands between its tags */
export function convertElement(
  element: ElementNode,
  found: BodyFindings,
  inside: (parent: Parent) => RootContent[],
): RootContent[] {
  const { tag, isBlock } = element;
  const { name } = tag;
  const fault = (message: string, mend: string) => {
    found.faults.push({ line: lineOf(element), message: `<${name}> ${message}`, mend });
  };
  if (isInlineName(name)) return readInlineElement(element, inside(element), found);
  if (!isBlock && (isComponentName(name) || isBlockName(name))) {
    const mend = `${names} stand on lines of their own; there are no others`;
    fault('stands inside a paragraph', mend);
    return [];
  }
  if (isBlockName(name)) return readHtmlBlock(element, inside(element), found);
  if (isComponentName(name)) {
    const children = inside(element);
    const holdsBlocks = componentNamed(name).holds === 'blocks';
    return readComponent(
      name,
      element,
      holdsBlocks ? asBlocks(children, element) : children,
      found,
    );
  }
  const html = htmlMend(element);
  if (html) fault('is HTML, which a story does not need', html);
  else fault('is no component of a story', otherName(name));
  // What it holds is read on, so that whatever else is wrong is told too; code is nothing to read.
  return /^(script|style)$/i.test(name) ? [] : inside(element);
}

function otherName(name: string): string {
  const known = componentNames.find((one) => one.toLowerCase() === name.toLowerCase());
  return known ? `write <${known}>` : `use Markdown, or one of ${names}`;
}

/** A tag whose other one is not to be found. */
export function unpairedFault(node: TagNode): BodyFault[] {
  const tag = readTag(node.value, lineOf(node));
  const { name, isEnd } = tag;
  const fault = (message: string, mend: string) => [{ line: lineOf(node), message, mend }];
  if (!isComponentName(name) && !isBlockName(name) && !isInlineName(name)) {
    const html = htmlMend({ type: 'element', tag, isBlock: false, children: [] });
    return html
      ? fault(`<${isEnd ? '/' : ''}${name}> is HTML, which a story does not need`, html)
      : fault(`<${name}> is no component of a story`, otherName(name));
  }
  if (isEnd) {
    const mend = `take it out, or write <${name}> where it begins`;
    return fault(`</${name}> ends nothing that was begun here`, mend);
  }
  const isHollow = isComponentName(name) && componentNamed(name).holds === 'nothing';
  return fault(
    `<${name}> is never closed${isInlineName(name) ? ' in its paragraph' : ''}`,
    isHollow ? 'end it with />' : `write </${name}> where it ends`,
  );
}
