/** Markdown tree → HTML tree, in which each component is an element that carries what is to be drawn. */
import type { Element, ElementContent, ElementData, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast as mdastToHast, type State } from 'mdast-util-to-hast';
import { formatNumber, say } from '../language/say.ts';
import type { StoryContext } from './components/component.ts';
import { componentNamed, type ComponentName } from './components/components.ts';
import type { ComponentNode, DetailsNode } from './nodes.ts';
import { labelTasks } from './label-tasks.ts';
import { photosIn } from './photos-in.ts';

declare module 'hast' {
  interface ElementData {
    /** What its component's `show` made. */
    component?: { name: ComponentName; shown: object };
  }
}

/** The name of the elements that stand for components; no element of HTML has it. */
export const componentTag = 'story-component';

export function toHast(root: Root, context: StoryContext): HastRoot {
  const { footnotes, toReference } = context.locale.words.story;
  const tree = mdastToHast(root, {
    footnoteLabel: footnotes,
    footnoteBackLabel: (i, again) => {
      const number = formatNumber(i + 1, context.locale);
      return say(toReference, { reference: again > 1 ? `${number}-${again}` : number });
    },
    handlers: {
      component: (state: State, node: ComponentNode) => componentElement(state, node, context),
      details: (state: State, node: DetailsNode) => ({
        type: 'element',
        tagName: 'details',
        properties: {},
        children: state.wrap(state.all(node), true),
      }),
    },
  }) as HastRoot;
  labelTasks(tree);
  return tree;
}

function componentElement(state: State, node: ComponentNode, context: StoryContext): Element {
  const { name, fields } = node;
  const record = componentNamed(name);
  const photos = node.children.flatMap(photosIn).flatMap((inside) => context.photoOf(inside) ?? []);
  const children: ElementContent[] =
    record.holds === 'blocks' ? state.wrap(state.all(node), true) : [];
  // The types of a parser of HTML ask for the place of each tag in it, which nothing of ours has.
  const data = {
    component: { name, shown: record.show(fields, context, photos) },
  } as unknown as ElementData;
  return { type: 'element', tagName: componentTag, properties: {}, children, data };
}
