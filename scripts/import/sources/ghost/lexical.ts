/** Ghost's present form of a text: a tree of Lexical, with cards. https://github.com/TryGhost/Koenig */
import { cardHtml, isCard } from './cards.ts';
import { escape, fieldsIn, listIn, rawText, tag, textIn, type Fields } from '../plain-html.ts';

/** @returns undefined for what is no such document; `notes` gets what was left out, a sentence each */
export function lexicalHtml(document: unknown, notes: string[]): string | undefined {
  const root = fieldsIn(fieldsIn(document)?.root);
  return root && blocks(root, notes);
}

/** Deeper than any writer goes, and no deeper than a call may. */
const deepest = 200;

function blocks(node: Fields, notes: string[], depth = 0): string {
  if (depth > deepest) {
    notes.push('its text lies too deep within itself, and what is deeper was left out');
    return '';
  }
  return listIn(node, 'children')
    .map((child) => {
      const fields = fieldsIn(child);
      return fields ? block(fields, notes, depth + 1) : '';
    })
    .join('');
}

function block(node: Fields, notes: string[], depth: number): string {
  const inside = () => blocks(node, notes, depth);
  const type = textIn(node, 'type').replace(/^extended-/, '');
  switch (type) {
    case 'text':
    case 'tk':
    case 'emoji':
    case 'hashtag':
      return formatted(rawText(node.text), Number(node.format) || 0);
    case 'linebreak':
      return '<br>';
    case 'tab':
      return ' ';
    case 'zwnj':
      return '';
    case 'paragraph':
      return tag('p', {}, inside());
    case 'heading':
      return tag(/^h[1-6]$/.exec(textIn(node, 'tag'))?.[0] ?? 'h2', {}, inside());
    case 'quote':
      return tag('blockquote', {}, tag('p', {}, inside()));
    case 'aside':
      return tag('blockquote', { class: 'kg-blockquote-alt' }, tag('p', {}, inside()));
    case 'list': {
      const start = Number(node.start) > 1 ? String(Number(node.start)) : undefined;
      const items = tag(node.listType === 'number' ? 'ol' : 'ul', { start }, inside());
      // A list within a list is an item of its own here; everywhere else it belongs to the one before it.
      return items.replace(/<\/li><li>(?=<[ou]l)/g, '');
    }
    case 'listitem':
      return tag('li', {}, inside());
    case 'link':
    case 'autolink':
      return tag('a', { href: textIn(node, 'url') }, inside());
    // Typed after an @ and never finished.
    case 'at-link':
      return tag('a', { href: textIn(node, 'url') }, inside());
    case 'at-link-search':
      return inside();
    case 'table':
      return tag('table', {}, inside());
    case 'tablerow':
      return tag('tr', {}, inside());
    case 'tablecell':
      return tag(Number(node.headerState) > 0 ? 'th' : 'td', {}, inside());
    default:
      // What nobody knows keeps its words.
      return isCard(type) || listIn(node, 'children').length === 0
        ? cardHtml(type, node, notes)
        : tag('div', {}, inside());
  }
}

/** A bit each. https://github.com/facebook/lexical/blob/main/packages/lexical/src/LexicalConstants.ts */
const formats: [number, string][] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
];

function formatted(text: string, format: number): string {
  return formats
    .filter(([bit]) => (format & bit) !== 0)
    .reduce((inside, [, name]) => tag(name, {}, inside), escape(text));
}
