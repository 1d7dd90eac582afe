/** What stood in the old page and no reader needs: labels for screen readers, signs, what waits for a script, a link once more. */
import type { Element, Nodes } from 'hast';
import { attribute, find, hasClass, isElement, textOf } from './tree.ts';

/** A label says what a picture or a box is to those who do not see it; our components have labels of their own. */
export type Hiding = 'label' | 'sign' | 'script' | 'button';

const labels = /^(?:screen-reader-text|sr-only|visually-hidden|hide-text)$/;
const unseen = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i;
/** Lazy loaders hide what a script then shows. */
const media = ['img', 'picture', 'iframe', 'video', 'audio', 'embed', 'object'];

/** @returns undefined of what readers saw, and of what holds a picture or a player */
export function hidingOf(node: Element, parent: Nodes | undefined): Hiding | undefined {
  if (isSecondLink(node, parent)) return 'button';
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

/** WordPress prints a button beside the link to a file. */
function isSecondLink(node: Element, parent: Nodes | undefined): boolean {
  if (!hasClass(node, /^wp-block-file__button$/) || !parent) return false;
  return Boolean(
    find(
      parent,
      (one) => one !== node && isElement(one, 'a') && one.properties.href === node.properties.href,
    ),
  );
}
