import type { PhrasingContent, RootContent } from 'mdast';
import type { ElementNode } from './pair-tags.ts';

/** `<Aside>words</Aside>` on one line holds bare text: it becomes the paragraph it is meant to be. */
export function asBlocks(children: RootContent[], { position }: ElementNode): RootContent[] {
  if (!children.some(({ type }) => type === 'text')) return children;
  const inside = children as PhrasingContent[];
  return [{ type: 'paragraph', children: inside, ...(position && { position }) }];
}
