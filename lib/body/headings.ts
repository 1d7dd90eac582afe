/** Headings: an address for each, made of its words, and one level below the headline. */
import GithubSlugger, { slug } from 'github-slugger';
import type { Definition, Heading, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf, type BodyFault } from './findings.ts';

/** What the page calls parts of its own; a heading of such words gets a number. */
const taken = ['main', 'corrections', 'series-parts', 'topics', 'more-from', 'footnote-label'];

/**
 * Gives every heading its id and leads the text's links to them there. A text that begins at `#`, which
 * is the headline's, is moved down a level.
 */
export function markHeadings(root: Root): BodyFault[] {
  const headings = headingsIn(root);
  if (headings.length === 0) return [];
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  const ids = new Map<string, string>();
  for (const heading of headings) {
    const words = toString(heading);
    const id = slugger.slug(words);
    // One of signs alone leaves no letter for an address.
    if (!/[^-\d]/.test(id)) continue;
    heading.data = { ...heading.data, hProperties: { id } };
    if (!ids.has(slug(words))) ids.set(slug(words), id);
  }
  for (const link of linksIn(root)) {
    const name = /^#(.+)$/.exec(link.url)?.[1];
    const id = name && ids.get(slug(decoded(name)));
    if (id) link.url = `#${id}`;
  }
  return moveDown(headings);
}

function moveDown(headings: Heading[]): BodyFault[] {
  const tooHigh = headings.find(({ depth }) => depth === 1);
  if (!tooHigh) return [];
  for (const heading of headings) {
    heading.depth = Math.min(6, heading.depth + 1) as Heading['depth'];
  }
  const message =
    'a heading with one # is the headline, which the page prints itself; all headings of the text come out one level lower';
  return [{ line: lineOf(tooHigh), message, mend: 'begin at ##', warning: true }];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The addresses within a text. */
export function idsIn(root: Root): string[] {
  return headingsIn(root).flatMap(({ data }) => {
    const id = data?.hProperties?.id;
    return typeof id === 'string' ? [id] : [];
  });
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

function linksIn(node: Nodes): (Link | Definition)[] {
  const inside = 'children' in node ? node.children.flatMap(linksIn) : [];
  return node.type === 'link' || node.type === 'definition' ? [node, ...inside] : inside;
}
