/**
 * What Markdown has no list for: numbers that do not count up by one (`reversed`, `<li value>`), and an entry of
 * which a to-do is all that is left. It has a list for each row of entries in between.
 */
import type { Element, ElementContent, Root } from 'hast';
import { isPart, isTodo, todo } from './parts.ts';
import { attribute, element, find, findAll, isBlank, isElement, rewrite, textOf } from './tree.ts';

export function splitLists(root: Root): void {
  rewrite(root, (node) => (isElement(node, 'ol', 'ul') ? split(node) : undefined));
}

function split(list: Element): ElementContent[] {
  const numbers = isElement(list, 'ol') ? numbersOf(list) : new Map<ElementContent, number>();
  const counts = [...numbers.values()];
  if (counts.some((number) => number < 0))
    return [list, todo(`number this list anew: it had ${counts.join(', ')}`)];
  const out: ElementContent[] = [];
  let open: Element | undefined;
  let next = counts[0];
  for (const child of list.children) {
    if (isBlank(child)) continue;
    if (isElement(child, 'li') && isOnlyTodo(child)) {
      out.push(...findAll(child, isTodo));
      open = undefined;
      continue;
    }
    const number = numbers.get(child);
    if (!open || (number !== undefined && number !== next)) {
      open = element(list.tagName, { ...list.properties, start: number ?? next });
      out.push(open);
    }
    open.children.push(child);
    if (number !== undefined) next = number + 1;
  }
  return out;
}

const isOnlyTodo = (entry: Element) =>
  Boolean(find(entry, isTodo)) && !textOf(entry).trim() && !find(entry, (one) => isPart(one));

/** As browsers count. */
function numbersOf(list: Element): Map<ElementContent, number> {
  const entries = list.children.filter((child) => isElement(child, 'li'));
  const step = list.properties.reversed ? -1 : 1;
  const start = parseInt(attribute(list, 'start'), 10);
  let next = Number.isNaN(start) ? (step === 1 ? 1 : entries.length) : start;
  return new Map(
    entries.map((entry) => {
      const value = parseInt(attribute(entry, 'value'), 10);
      const number = Number.isNaN(value) ? next : value;
      next = number + step;
      return [entry, number];
    }),
  );
}
