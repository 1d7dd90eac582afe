/** Links that lead on, headings that begin below the headline. */
import type { Element, Root } from 'hast';
import { slug } from 'github-slugger';
import type { Conversion } from './conversion.ts';
import { shown } from './parts.ts';
import {
  attribute,
  findAll,
  find,
  isBlank,
  isElement,
  oneLineOf,
  rewrite,
  textOf,
} from './tree.ts';

const heading = /^h([1-6])$/;
const isHeading = (node: Element) => heading.test(node.tagName);

/** The headline is printed above the text: a text that begins with it again leaves it out. */
export function cleanHeadings(root: Root, conversion: Conversion): void {
  const { title, dropped } = conversion;
  const first = root.children.find((child) => !isBlank(child));
  if (isElement(first, 'h1', 'h2') && same(oneLineOf(first), title)) {
    root.children = root.children.filter((child) => child !== first);
    conversion.hadHeadline = true;
    dropped.push(`a heading that is the headline again: "${oneLineOf(first)}"`);
  }
  const all = findAll(root, isHeading);
  const shift = all.some((node) => node.tagName === 'h1') ? 1 : 0;
  for (const node of all) {
    const depth = Math.min(6, Number(heading.exec(node.tagName)?.[1]) + shift);
    node.tagName = `h${depth}`;
  }
  rewrite(root, (node) =>
    isHeading(node) &&
    !textOf(node).trim() &&
    !find(node, (one) => one !== node && !isElement(one, 'br', 'span', 'a'))
      ? []
      : undefined,
  );
}

function same(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}

export function cleanLinks(root: Root, conversion: Conversion): void {
  const ids = headingIds(root);
  rewrite(root, (node) => {
    if (!isElement(node, 'a')) return undefined;
    const href = attribute(node, 'href');
    if (node.children.every(isBlank) && !node.children.some((child) => textOf(child) !== ''))
      return node.children;
    if (!href) return node.children;
    const target = href.startsWith('#') ? ids.get(decoded(href.slice(1))) : conversion.link(href);
    if (target === undefined) {
      if (href !== '#')
        conversion.dropped.push(
          `the link "${oneLineOf(node).slice(0, 60)}" to ${shown(href).slice(0, 200)}, which leads nowhere`,
        );
      return node.children;
    }
    node.properties = { href: target };
    return undefined;
  });
}

/** The address that a heading had, by itself or by a mark in it → the one that it has here. */
function headingIds(root: Root): Map<string, string> {
  const ids = new Map<string, string>();
  const all = findAll(root, isHeading);
  for (const node of all) {
    const words = slug(textOf(node).trim());
    if (!/[^-\d]/.test(words)) continue;
    const names = [node, ...findAll(node, (one) => isElement(one, 'a', 'span'))].flatMap((one) => [
      attribute(one, 'id'),
      attribute(one, 'name'),
    ]);
    for (const name of [...names, words].filter(Boolean))
      if (!ids.has(name)) ids.set(name, `#${words}`);
  }
  return ids;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/^user-content-/, '');
  } catch {
    return text;
  }
}
