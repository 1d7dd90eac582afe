/** Which elements of HTML stand on lines of their own, whatever the stylesheet says. */
import { isElement, type Tree } from './tree.ts';

/** By the browsers' own stylesheet (https://html.spec.whatwg.org/multipage/rendering.html), with what breaks a line. */
const blocks = new Set(
  [
    'address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section',
    'summary ul table caption colgroup tbody thead tfoot tr td th optgroup option br',
  ]
    .join(' ')
    .split(' '),
);

/** What is in them is no text of the page, or keeps every space that it has. */
const closed = new Set(['script', 'style', 'template', 'textarea', 'title', 'noscript', 'svg']);

export function isBlock(node: Tree.Node): node is Tree.Element {
  return isElement(node) && blocks.has(node.tagName);
}

/** Whether the words in it are read as those of the page. */
export function holdsWords(node: Tree.Node): node is Tree.ParentNode {
  return 'childNodes' in node && !closed.has(node.nodeName);
}
