import type { Nodes } from 'hast';
import type { Shown } from './components/components.ts';

/** Everything to hear in a text, in its order. */
export function audioIn(node: Nodes): Shown<'Audio'>[] {
  const { component } = 'data' in node && node.type === 'element' ? (node.data ?? {}) : {};
  const own = component?.name === 'Audio' ? [component.shown as Shown<'Audio'>] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(audioIn)] : own;
}
