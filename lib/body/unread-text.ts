/**
 * Whether all that was written has been read: the letters and digits of the text against those that its
 * tree holds. Markdown has no wrong texts, so what it does not understand it may pass over in silence.
 */
import type { List, Nodes, Parent, Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { lineOf, type BodyFault } from './findings.ts';

/** @param root as the parser gave it, with the place of everything in it */
export function unreadFaults(root: Root, text: string): BodyFault[] {
  const faults: BodyFault[] = [];
  compare(root, text, faults);
  return faults;
}

function compare(node: Nodes, text: string, faults: BodyFault[]): void {
  const [from, to] = spanOf(node, text);
  if ('children' in node && node.children.every(({ position }) => position)) {
    for (const child of node.children) compare(child, text, faults);
    if (node.type === 'list' && node.ordered) faults.push(...miscounted(node, text));
    const gaps = gapsIn(node, from, to);
    const written = gaps.map(([start, end]) => text.slice(start, end)).join(' ');
    if (!hasLetter.test(written) || isSame(withoutMarker(node, written), ownString(node))) return;
    const [at = from, end] = gaps.find((gap) => hasLetter.test(text.slice(...gap))) ?? [];
    faults.push(unread(text, at + text.slice(at, end).search(hasLetter), written));
    return;
  }
  const written = text.slice(from, to);
  const held = heldBy(node);
  if (held !== undefined && held !== written && !isSame(written, held)) {
    faults.push(unread(text, from, written));
  }
}

const hasLetter = /[\p{L}\p{N}]/u;
const noLetters = /[^\p{L}\p{N}]+/gu;

/** Character references count as what they stand for, save in code, where they are as they were typed. */
function isSame(written: string, held: string): boolean {
  const letters = (value: string) => value.replace(noLetters, '');
  const wanted = letters(held);
  return letters(written) === wanted || letters(decodeString(written)) === wanted;
}

function spanOf({ position }: Nodes, text: string): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? text.length];
}

function gapsIn({ children }: Parent, from: number, to: number): [number, number][] {
  const gaps: [number, number][] = [];
  let at = from;
  for (const { position } of children) {
    gaps.push([at, position?.start.offset ?? at]);
    at = position?.end.offset ?? at;
  }
  return [...gaps, [at, to]];
}

/** What a node says of itself beside its children. */
function ownString(node: Nodes): string {
  switch (node.type) {
    case 'link':
      return `${node.url} ${node.title ?? ''}`;
    case 'linkReference':
    case 'footnoteDefinition':
      return node.label ?? '';
  }
  return '';
}

/** Markdown counts by itself, from the first number on; with the same one everywhere it is meant to. */
function miscounted(list: List, text: string): BodyFault[] {
  const numbers = list.children.map((entry) => parseInt(text.slice(spanOf(entry, text)[0]), 10));
  const [first = 1] = numbers;
  const isCounted = numbers.every((number, i) => number === first + i);
  if (isCounted || numbers.every((number) => number === first)) return [];
  const briefly = (all: number[]) => `${all.slice(0, 5).join(', ')}${all.length > 5 ? ' …' : ''}`;
  const printed = numbers.map((_, i) => first + i);
  const message = `the list is numbered ${briefly(numbers)}, and readers see ${briefly(printed)}`;
  const mend = 'number the entries one after the other, or part the list in two';
  return [{ line: lineOf(list), message, mend, warning: true }];
}

/** The number of an entry, and the mark of a task that is done. */
function withoutMarker({ type }: Nodes, written: string): string {
  return type === 'listItem' ? written.replace(/^\d+[.)]|\[x\]/gi, '') : written;
}

/** What a node without children of known places holds; undefined where that is told elsewhere. */
function heldBy(node: Nodes): string | undefined {
  switch (node.type) {
    case 'code':
      return `${node.lang ?? ''} ${node.meta ?? ''} ${node.value}`;
    case 'definition':
      return `${node.label ?? ''} ${node.url} ${node.title ?? ''}`;
    case 'footnoteReference':
      return node.label ?? '';
    case 'text':
    case 'inlineCode':
      return node.value;
  }
  // A bare address within a longer word is found late, and then nothing around it has a place.
  if ('children' in node) return node.children.map((child) => heldBy(child) ?? '').join(' ');
  return undefined;
}

function unread(text: string, at: number, written: string): BodyFault {
  const line = text.slice(0, at).split('\n').length;
  const words = written.replace(/\s+/g, ' ').trim();
  const shown = words.length <= 40 ? words : `${words.slice(0, 40)}…`;
  return {
    line,
    message: `"${shown}" reaches no reader, though it is written there`,
    mend: 'write it as words of the text, or take it out',
  };
}
