/** Cards as Ghost drew them, for texts of which only the HTML is left → the same plain HTML as of the cards themselves. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import {
  attribute,
  find,
  findAll,
  hasClass,
  isElement,
  oneLineOf,
  rewrite,
} from '../../text/tree.ts';
import { cardHtml, closedPart } from './cards.ts';
import type { Fields } from '../plain-html.ts';

/** @param notes gets what was left out, a sentence each */
export function plainCards(html: string, notes: string[]): string {
  if (!html.includes('kg-')) return html;
  const open = html.replace(closed, () => closedPart({}, notes));
  const tree = fromHtml(open, { fragment: true });
  rewrite(tree, (node) => {
    const read = readers.find(([name]) => hasClass(node, new RegExp(`^kg-${name}-card$`)));
    if (!read) return undefined;
    const [name, fieldsOf] = read;
    const plain = cardHtml(name, fieldsOf(node), notes);
    return fromHtml(plain, { fragment: true }).children as ElementContent[];
  });
  return toHtml(tree);
}

/** What only members see stands between two comments; Ghost takes it out when somebody asks for the page. */
const closed =
  /<!--\s*kg-gated-block:begin\b[^>]*?nonMember:false[\s\S]*?(?:<!--\s*kg-gated-block:end\s*-->|$)/g;

const named = (node: Element, name: string) =>
  find(node, (one) => hasClass(one, new RegExp(`^${name}$`)));
const words = (node: Element, name: string) => {
  const found = named(node, name);
  return found ? oneLineOf(found) : '';
};
const inner = (node: Element | undefined) => (node ? toHtml(node.children) : '');
const within = (node: Element, tagName: string) => find(node, (one) => isElement(one, tagName));
const valueIn = (node: Element, tagName: string, name: string) => {
  const found = within(node, tagName);
  return found ? attribute(found, name) : '';
};

const readers: [string, (node: Element) => Fields][] = [
  [
    'bookmark',
    (node) => ({
      url: valueIn(node, 'a', 'href'),
      metadata: {
        title: words(node, 'kg-bookmark-title'),
        description: words(node, 'kg-bookmark-description'),
        // Ghost calls them the wrong way round, and keeps to it.
        publisher: words(node, 'kg-bookmark-author'),
        author: words(node, 'kg-bookmark-publisher'),
      },
      caption: inner(within(node, 'figcaption')),
    }),
  ],
  [
    'callout',
    (node) => ({
      calloutEmoji: words(node, 'kg-callout-emoji'),
      calloutText: inner(named(node, 'kg-callout-text')),
    }),
  ],
  [
    'toggle',
    (node) => ({
      heading: inner(named(node, 'kg-toggle-heading-text')),
      content: inner(named(node, 'kg-toggle-content')),
    }),
  ],
  [
    'file',
    (node) => ({
      src: valueIn(node, 'a', 'href'),
      fileTitle: words(node, 'kg-file-card-title'),
      fileCaption: words(node, 'kg-file-card-caption'),
      fileName: words(node, 'kg-file-card-filename'),
    }),
  ],
  [
    'audio',
    (node) => ({
      src: valueIn(node, 'audio', 'src'),
      title: words(node, 'kg-audio-title'),
      duration: secondsIn(words(node, 'kg-audio-duration')),
    }),
  ],
  [
    'video',
    (node) => ({
      src: valueIn(node, 'video', 'src'),
      caption: inner(within(node, 'figcaption')),
    }),
  ],
  [
    'product',
    (node) => ({
      productImageSrc: valueIn(node, 'img', 'src'),
      productTitle: inner(named(node, 'kg-product-card-title')),
      productDescription: inner(named(node, 'kg-product-card-description')),
      productButtonEnabled: true,
      productButton: words(node, 'kg-product-card-button'),
      productUrl: findAll(node, (one) => hasClass(one, /^kg-product-card-button$/))
        .map((one) => attribute(one, 'href'))
        .join(''),
    }),
  ],
  ['signup', () => ({})],
];

/** `12:30`; themes write it in, or the number that the card holds. */
function secondsIn(text: string): number {
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
