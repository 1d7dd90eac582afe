/** Components and to-dos on their way from HTML to a story: elements with names that no HTML has. */
import type { Element, ElementContent, Nodes } from 'hast';
import type { ComponentName } from '../../../lib/body/components/components.ts';
import { element, isElement } from './tree.ts';

/** The components that an import writes. */
export type PartName = ComponentName | 'Embed' | 'Audio';

/** Attributes in the order in which they are written; one without a value is left out. */
export type PartFields = Record<string, string | number | undefined>;

/** As people write them. */
const order = ['src', 'url', 'youtube', 'title', 'author', 'at', 'alt', 'caption', 'credit'];

const partTag = 'story-part';
const todoTag = 'story-todo';

export function part(name: PartName, fields: PartFields, children: ElementContent[] = []): Element {
  const place = ([name]: [string, unknown]) =>
    order.includes(name) ? order.indexOf(name) : order.length;
  const kept = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .sort((a, b) => place(a) - place(b));
  return element(partTag, { name, fields: JSON.stringify(Object.fromEntries(kept)) }, children);
}

export function isPart(node: Element, ...names: PartName[]): boolean;
export function isPart(node: Nodes | undefined, ...names: PartName[]): node is Element;
export function isPart(node: Nodes | undefined, ...names: PartName[]): boolean {
  return isElement(node, partTag) && (names.length === 0 || names.includes(partOf(node).name));
}

export function partOf(node: Element): { name: PartName; fields: PartFields } {
  const { name, fields } = node.properties;
  return { name: name as PartName, fields: JSON.parse(String(fields)) as PartFields };
}

/** @param says what a person has to do, with what stood there */
export function todo(says: string): Element {
  return element(todoTag, { says: shown(says) });
}

/** The marks that `unknownValue` makes. */
export const unknownIn = /unknown:[\w%.-]*%7B[\w%.-]*;/g;

/** What a template would have printed there stands as it was written. */
export function shown(text: string): string {
  return text.replace(unknownIn, (mark) => decodeURIComponent(mark.slice('unknown:'.length, -1)));
}

export function isTodo(node: Element): boolean;
export function isTodo(node: Nodes | undefined): node is Element;
export function isTodo(node: Nodes | undefined): boolean {
  return isElement(node, todoTag);
}

/** As HTML, for the tables of shortcodes, which are put into a text before it is parsed. */
export function todoHtml(says: string): string {
  const value = says.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<${todoTag} says="${value.replace(/\s+/g, ' ')}"></${todoTag}>`;
}
