/** From a tree of HTML to one that holds nothing but what a story may hold, a small pass at a time. */
import type { Element, Root, RootContent } from 'hast';
import { bareAddressIn, loneAddressIn } from './bare-address.ts';
import { isEmbed, partOfEmbed } from './embeds.ts';
import { partOfFigure, partOfImage, partOfGallery, isGallery } from './figures.ts';
import { splitLists } from './split-lists.ts';
import { hidingOf, type Hiding } from './hidden.ts';
import { liftParts } from './lift-parts.ts';
import { seenText } from '../proof/reader-words.ts';
import { isPart, part, todo } from './parts.ts';
import { cleanHeadings, cleanLinks } from './links-and-headings.ts';
import {
  attribute,
  element,
  find,
  hasClass,
  isBlank,
  isElement,
  oneLineOf,
  rewrite,
  textOf,
  type Parent,
} from './tree.ts';
import type { Conversion } from './conversion.ts';

export function toStoryTree(root: Root, conversion: Conversion): void {
  dropSilent(root, conversion);
  embeds(root, conversion);
  pictures(root, conversion);
  quotes(root);
  splitLists(root);
  liftParts(root);
  cleanHeadings(root, conversion);
  cleanLinks(root, conversion);
}

/** They show no reader a word, or a word that is no part of the text. */
const silent = [
  'style',
  'link',
  'meta',
  'title',
  'template',
  'noscript',
  'svg',
  'canvas',
  'head',
  'base',
  'map',
  'datalist',
];
const controls = ['input', 'select', 'textarea'];
const widgets =
  /^(?:sharedaddy|jp-relatedposts|subscription-widget.*|subscribe-widget|kg-signup-card|wpcnt|addtoany.*|heateor.*)$/;

function dropSilent(root: Root, { dropped }: Conversion): void {
  dropComments(root);
  rewrite(root, (node, parent) => {
    if (isElement(node, ...silent)) return [];
    const hiding = hidingOf(node, parent);
    if (hiding) return hidden(node, hiding, dropped);
    if (isElement(node, ...controls)) {
      dropped.push(`a field of a form (${node.tagName})`);
      return [];
    }
    if (isElement(node, 'math')) {
      const words = seenText(node).replace(/\s+/g, ' ').trim();
      return [{ type: 'text', value: words }, todo(`set the formula ${words} anew`)];
    }
    if (hasClass(node, widgets)) {
      dropped.push(`a box of the old site: "${oneLineOf(node).slice(0, 80)}"`);
      return [];
    }
    return undefined;
  });
}

function hidden(node: Element, hiding: Hiding, dropped: string[]): Element[] {
  const words = oneLineOf(node);
  if (!words || hiding === 'sign') return [];
  if (hiding === 'script') return [todo(`no reader saw this unless a script showed it: ${words}`)];
  if (hiding === 'button') dropped.push(`the button "${words}", a second link to the file`);
  else dropped.push(`a label that only screen readers say: "${words.slice(0, 80)}"`);
  return [];
}

function embeds(root: Root, conversion: Conversion): void {
  rewrite(root, (node, parent) => {
    if (isEmbed(node)) return partOfEmbed(node, conversion);
    const url = bareAddressIn(node, parent);
    if (url) return partOfEmbed(node, conversion, url);
    // A card of another page is a link to it.
    const href = loneAddressIn(node, parent);
    return href && !find(node, (one) => isElement(one, 'a'))
      ? [{ ...node, children: [element('a', { href }, node.children)] }]
      : undefined;
  });
}

function pictures(root: Root, conversion: Conversion): void {
  rewrite(root, (node, parent) => {
    if (isElement(node, 'img')) return [partOfImage(node, conversion)];
    if (isElement(node, 'figure') || isOldCaption(node.tagName, attribute(node, 'className')))
      return partOfFigure(node, conversion);
    if (isGallery(node)) return partOfGallery(node);
    if (isElement(node, 'picture', 'source', 'track')) {
      return isElement(node, 'picture') ? node.children : [];
    }
    // A picture that links to itself, or to its own page, links to nothing else.
    if (isElement(node, 'a') && isElement(parent, 'p', 'div', 'figure', 'li', 'td')) {
      const only = node.children.filter((child) => !isBlank(child));
      if (only.length === 1 && isPart(only[0])) return linked(node, only[0], conversion);
    }
    return undefined;
  });
}

const isOldCaption = (name: string, classes: string) =>
  name === 'div' && /\bwp-caption\b/.test(classes);

function linked(link: Element, inside: Element, { dropped, link: target }: Conversion) {
  const href = attribute(link, 'href');
  const isFile =
    /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:[?#].*)?$/i.test(href) ||
    /attachment/.test(attribute(link, 'rel'));
  if (!href || isFile || !target(href)) return [inside];
  dropped.push(`the link of a picture to ${href}`);
  return [inside];
}

function quotes(root: Root): void {
  rewrite(root, (node) => {
    const pulled = hasClass(node, /^(?:wp-block-pullquote|pull-?quote|kg-blockquote-alt)$/);
    if (pulled && isElement(node, 'blockquote', 'figure', 'div', 'aside') && textOf(node).trim()) {
      const [only] = node.children.filter((child) => !isBlank(child));
      const inside = isElement(only, 'blockquote') ? only.children : node.children;
      return [part('PullQuote', {}, inside)];
    }
    if (isElement(node, 'aside') && textOf(node).trim()) return [part('Aside', {}, node.children)];
    return undefined;
  });
}

/** They reach no reader; what WordPress marks by them has been read. */
function dropComments(parent: Parent): void {
  parent.children = (parent.children as RootContent[]).filter(
    ({ type }) => type !== 'comment' && type !== 'doctype',
  );
  for (const child of parent.children) if (child.type === 'element') dropComments(child);
}
