/** The words of a text as a reader meets them: of the old page from its HTML, of ours from our tree. */
import type { Nodes } from 'hast';
import type { Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast';
import { bodyLines } from '../../../lib/search/story-text.ts';
import { bareAddressIn } from '../text/bare-address.ts';
import { hidingOf } from '../text/hidden.ts';
import { isElement } from '../text/tree.ts';

/** No reader sees what stands in them, or it is no word of the text. */
const unseen = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'audio',
  'video',
  'svg',
  'canvas',
  'select',
  'textarea',
  'head',
  'title',
  'datalist',
  'map',
  'story-todo',
  'story-note-ref',
];
/** Elements of a line: the words beside them may be one word with theirs. */
const inLine =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|story-.*)$/;

/** @param waiting what is known to wait in a to-do, such as the caption of a missing picture */
export function wordsOfSource(text: string, waiting: string[]): string[] {
  return wordsIn(withoutPhrases(text, waiting));
}

/** What components say beside the old text. */
const ours = ['title', 'author', 'credit'];

/**
 * @param body as our own reader parsed it
 * @param added what ours is known to say beside the old text: titles of videos, credits
 * @param printed lines that only ours has
 */
export function wordsOfStory(
  body: MarkdownRoot,
  added: string[],
  printed: string[] = [],
): string[] {
  const known = new Set(added.map(oneLine));
  return wordsIn(withoutPhrases(bodyLines(withoutFields(body, known)), printed));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function withoutFields<Node extends MarkdownNodes>(node: Node, known: Set<string>): Node {
  const children =
    'children' in node
      ? { children: node.children.map((child) => withoutFields(child, known)) }
      : {};
  const fields = node.type === 'component' ? { fields: unsaid(node.fields, known) } : {};
  return { ...node, ...children, ...fields };
}

/** The fields of a poster lie in those of its video. */
function unsaid(fields: object, known: Set<string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      if (name === 'poster') return [name, unsaid(value as object, known)];
      return [name, ours.includes(name) && known.has(oneLine(String(value))) ? '' : value];
    }),
  );
}

/** Takes each phrase out once: a line that says it alone, or the end of one. */
function withoutPhrases(text: string, phrases: string[]): string {
  const lines = text.split('\n').map((line) => wordsIn(line).join(' '));
  for (const phrase of phrases) {
    const words = wordsIn(phrase).join(' ');
    if (!words) continue;
    const whole = lines.indexOf(words);
    const at = whole >= 0 ? whole : lines.findIndex((line) => line.endsWith(` ${words}`));
    if (at >= 0) lines[at] = lines[at]!.slice(0, -words.length).trim();
  }
  return lines.join('\n');
}

/** Letters and digits with the marks within a word; a difference of quotation marks is none of words. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B\uFEFF]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+(?:['’.,:/@_-][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  );
}

export function seenText(node: Nodes, parent?: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return '';
  const inside = node.children.map((child) => seenText(child, node)).join('');
  if (node.type !== 'element') return inside;
  if (isElement(node, ...unseen) || hidingOf(node, parent)) return '';
  // It stood there for a machine: readers saw what it embeds.
  if (bareAddressIn(node, parent)) return '\n';
  return inLine.test(node.tagName) ? inside : `\n${inside}\n`;
}
