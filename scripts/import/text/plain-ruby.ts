/** Readings above the words, `<ruby>漢字<rt>かんじ</rt></ruby>`: as a page without them has it, 漢字（かんじ）. */
import type { Element, ElementContent, Root } from 'hast';
import { find, isElement, rewrite } from './tree.ts';

export function plainRuby(root: Root): void {
  rewrite(root, (node) => (isElement(node, 'ruby') ? unwrapped(node) : undefined));
}

/** Its own signs around a reading count, where it has some. */
function unwrapped(ruby: Element): ElementContent[] {
  const [open, close] = find(ruby, (one) => isElement(one, 'rp')) ? ['', ''] : ['（', '）'];
  rewrite(ruby, (node) => {
    if (isElement(node, 'rb', 'rp', 'rtc')) return node.children;
    if (!isElement(node, 'rt')) return undefined;
    return [{ type: 'text', value: open }, ...node.children, { type: 'text', value: close }];
  });
  return ruby.children;
}
