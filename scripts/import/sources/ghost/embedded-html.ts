/** HTML within Ghost's cards. */
import { fromHtml } from 'hast-util-from-html';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { notes } from '../../text/read-tree.ts';
import { find, isElement } from '../../text/tree.ts';

/** A frame says seldom what it shows; Ghost asked its host. */
export function titledEmbed(html: string, title: string): string {
  if (!title || !/<iframe/i.test(html)) return html;
  const tree = fromHtml(html, { fragment: true });
  const frame = find(tree, (node) => isElement(node, 'iframe'));
  if (frame) frame.properties.title = title;
  return toHtml(tree);
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

export function markdownHtml(text: string): string {
  const tree = toHast(markdown.parse(text), { allowDangerousHtml: true, handlers: notes });
  return toHtml(raw(tree));
}
