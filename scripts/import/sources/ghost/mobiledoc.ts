/** Ghost's form of a text from 1.0 to 5.0. https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md */
import { cardHtml } from './cards.ts';
import { escape, fieldsIn, listIn, rawText, tag, type Fields } from '../plain-html.ts';

/** @returns undefined for what is no such document; `notes` gets what was left out, a sentence each */
export function mobiledocHtml(document: unknown, notes: string[]): string | undefined {
  const fields = fieldsIn(document);
  if (!fields || !Array.isArray(fields.sections)) return undefined;
  return fields.sections.map((section) => sectionHtml(section, fields, notes)).join('');
}

function sectionHtml(section: unknown, document: Fields, notes: string[]): string {
  if (!Array.isArray(section)) return '';
  const [kind, first, second] = section as unknown[];
  switch (kind) {
    case 1:
      return blockHtml(first, markersHtml(second, document));
    case 2:
      return tag('figure', {}, tag('img', { src: String(first) }, ''));
    case 3: {
      const items = Array.isArray(second) ? (second as unknown[]) : [];
      const inside = items.map((item) => tag('li', {}, markersHtml(item, document)));
      return tag(first === 'ol' ? 'ol' : 'ul', {}, inside.join(''));
    }
    case 10: {
      const [name, payload] = pairAt(document, 'cards', first);
      return typeof name === 'string' ? cardHtml(name, fieldsIn(payload) ?? {}, notes) : '';
    }
    default:
      notes.push(`a part of its text is of a kind that nobody knows (${String(kind)})`);
      return '';
  }
}

function blockHtml(name: unknown, inside: string): string {
  const one = String(name).toLowerCase();
  if (/^h[1-6]$/.test(one)) return tag(one, {}, inside);
  if (one === 'blockquote') return tag(one, {}, tag('p', {}, inside));
  if (one === 'aside')
    return tag('blockquote', { class: 'kg-blockquote-alt' }, tag('p', {}, inside));
  return tag('p', {}, inside);
}

const inLine = /^(?:a|b|strong|i|em|u|s|del|strike|code|sub|sup|mark|small|q|cite)$/;

/** Each marker opens some elements, says its text, and closes some. */
function markersHtml(markers: unknown, document: Fields): string {
  const open: string[] = [];
  let out = '';
  for (const marker of Array.isArray(markers) ? (markers as unknown[]) : []) {
    if (!Array.isArray(marker)) continue;
    const [kind, opened, closed, value] = marker as unknown[];
    for (const index of Array.isArray(opened) ? (opened as unknown[]) : []) {
      const [name, attributes] = pairAt(document, 'markups', index);
      const known = inLine.test(String(name)) ? String(name) : 'span';
      open.push(known);
      out += tag(known, attributesOf(attributes), '').replace(/<\/\w+>$/, '');
    }
    out += kind === 1 ? atomHtml(pairAt(document, 'atoms', value)) : escape(rawText(value));
    for (let i = Number(closed) || 0; i > 0 && open.length > 0; i--) out += `</${open.pop()!}>`;
  }
  return (
    out +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

function atomHtml([name, text]: unknown[]): string {
  return name === 'soft-return' ? '<br>' : escape(rawText(text));
}

function pairAt(document: Fields, list: string, index: unknown): unknown[] {
  const pair = listIn(document, list)[Number(index)];
  return Array.isArray(pair) ? (pair as unknown[]) : [];
}

/** Names and values by turns. */
function attributesOf(list: unknown): Record<string, string> {
  const flat = Array.isArray(list) ? list.map(String) : [];
  return Object.fromEntries(
    flat.flatMap((name, i) => (i % 2 === 0 && name === 'href' ? [[name, flat[i + 1] ?? '']] : [])),
  );
}
