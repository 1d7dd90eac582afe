/**
 * Footnotes as systems write them in HTML: a link to a note that has a link back → a note of Markdown. WordPress,
 * Substack, Ghost, kramdown and Pandoc all have this form under other names.
 */
import type { Element, Root } from 'hast';
import {
  attribute,
  element,
  find,
  findAll,
  isBlank,
  isElement,
  rewrite,
  textOf,
  type Parent,
} from './tree.ts';

export function markFootnotes(root: Root): void {
  const byId = new Map(
    findAll(root, (node) => nameOf(node) !== '').map((node) => [nameOf(node), node]),
  );
  if (byId.size === 0) return;
  const parents = parentsIn(root);
  const notes = new Map<Element, string>();
  const marks = new Map<Element, string>();
  /** What links back lead to. */
  const starts = new Set<string>();
  for (const link of findAll(root, (node) => isElement(node, 'a'))) {
    const target = byId.get(localOf(link));
    const words = textOf(link)
      .replace(/[[\]()]/g, '')
      .trim();
    if (!target || !/^(?:\d{1,3}|[*†‡§a-z])$/i.test(words)) continue;
    // A link back may say the same number: of two that lead to each other the first is the reference.
    if (starts.has(localOf(link)) && ancestors(link, parents).some((node) => notes.has(node)))
      continue;
    const note = noteAround(target, parents);
    const names = [link, ...ancestors(link, parents).slice(0, 2)].map(nameOf).filter(Boolean);
    const back =
      note && find(note, (node) => isElement(node, 'a') && names.includes(localOf(node)));
    if (!note || !back || ancestors(link, parents).includes(note)) continue;
    for (const name of names) starts.add(name);
    const number = notes.get(note) ?? String(notes.size + 1);
    notes.set(note, number);
    marks.set(
      isElement(parents.get(link) as Element, 'sup') ? (parents.get(link) as Element) : link,
      number,
    );
  }
  if (notes.size === 0) return;
  const backs = new Set(
    [...marks.keys()]
      .flatMap((mark) => [
        mark,
        ...findAll(mark, () => true),
        ...ancestors(mark, parents).slice(0, 1),
      ])
      .map(nameOf)
      .filter(Boolean),
  );
  rewrite(root, (node) => {
    const mark = marks.get(node);
    if (mark) return [element('story-note-ref', { note: mark })];
    const number = notes.get(node);
    if (number) return [element('story-note', { note: number }, withoutBack(node, backs))];
    // The list that held them holds nothing else.
    const rest = node.children.filter((child) => !isBlank(child));
    const onlyNotes = rest.length > 0 && rest.every((child) => isElement(child, 'story-note'));
    return onlyNotes ? rest : undefined;
  });
}

/** @returns the words of the notes that nothing refers to, which no reader of the old page saw either; they are taken out */
export function takeUnusedNotes(root: Root): string[] {
  const used = findAll(root, (node) => isElement(node, 'story-note-ref')).map((node) =>
    attribute(node, 'note'),
  );
  const words: string[] = [];
  rewrite(root, (node) => {
    if (!isElement(node, 'story-note') || used.includes(attribute(node, 'note'))) return undefined;
    words.push(textOf(node).trim());
    return [];
  });
  return words;
}

const nameOf = (node: Element) =>
  attribute(node, 'id') || (isElement(node, 'a') ? attribute(node, 'name') : '');

function localOf(link: Element): string {
  const href = attribute(link, 'href');
  const at = href.indexOf('#');
  return at < 0 ? '' : href.slice(at + 1);
}

function parentsIn(root: Root): Map<Element, Parent> {
  const parents = new Map<Element, Parent>();
  const visit = (parent: Parent) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      parents.set(child, parent);
      visit(child);
    }
  };
  visit(root);
  return parents;
}

function ancestors(node: Element, parents: Map<Element, Parent>): Element[] {
  const parent = parents.get(node);
  return parent?.type === 'element' ? [parent, ...ancestors(parent, parents)] : [];
}

/** Some mark the note itself, some the number at its start. */
function noteAround(target: Element, parents: Map<Element, Parent>): Element | undefined {
  return [target, ...ancestors(target, parents)].find(
    (node) =>
      isElement(node, 'li', 'p', 'aside', 'dd') ||
      (isElement(node, 'div') && /footnote|fn\b/i.test(attribute(node, 'className'))),
  );
}

function withoutBack(note: Element, backs: Set<string>): Element['children'] {
  rewrite(note, (node) => (isElement(node, 'a') && backs.has(localOf(node)) ? [] : undefined));
  const children = isElement(note, 'p') ? [element('p', {}, note.children)] : note.children;
  return children.filter(
    (child) => !(isElement(child, 'sup') && isBlank({ type: 'text', value: textOf(child) })),
  );
}
