/** Markdown tree → HTML tree, in which each component is an element that carries what is to be drawn. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast as mdastToHast, type State } from 'mdast-util-to-hast';
import type { PhotoOf } from './components/component.ts';
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

/** @param photoOf finds the picture that a record in the text speaks of, unless it may not be shown */
export function toHast(root: Root, photoOf: PhotoOf): HastRoot {
  const tree = mdastToHast(root, {
    handlers: {
      component: (state: State, node: ComponentNode) => componentElement(state, node, photoOf),
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

function componentElement(state: State, node: ComponentNode, photoOf: PhotoOf): Element {
  const { name, fields } = node;
  const record = componentNamed(name);
  const photos = node.children.flatMap(photosIn).flatMap((inside) => photoOf(inside) ?? []);
  const children: ElementContent[] =
    record.holds === 'blocks' ? state.wrap(state.all(node), true) : [];
  const data = { component: { name, shown: record.show(fields, photoOf, photos) } };
  return { type: 'element', tagName: componentTag, properties: {}, children, data };
}
