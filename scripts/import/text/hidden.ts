/** What stood in the old page and no reader saw: labels for screen readers, signs, what waits for a script. */
import type { Element } from 'hast';
import { attribute, find, hasClass, isElement, textOf } from './tree.ts';

/** A label says what a picture or a box is to those who do not see it; our components have labels of their own. */
export type Hiding = 'label' | 'sign' | 'script';

const labels = /^(?:screen-reader-text|sr-only|visually-hidden|hide-text)$/;
const unseen = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i;
/** Lazy loaders hide what a script then shows. */
const media = ['img', 'picture', 'iframe', 'video', 'audio', 'embed', 'object'];

/** @returns undefined of what readers saw, and of what holds a picture or a player */
export function hidingOf(node: Element): Hiding | undefined {
  const hiding = hasClass(node, labels)
    ? 'label'
    : attribute(node, 'ariaHidden') === 'true' && !/[\p{L}\p{N}]/u.test(textOf(node))
      ? 'sign'
      : node.properties.hidden || unseen.test(attribute(node, 'style'))
        ? 'script'
        : undefined;
  if (!hiding || find(node, (one) => isElement(one, ...media))) return undefined;
  return hiding;
}
