/** An entry of a live story as Markdown, among the others of its story. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toZonedIso } from '../language/dates.ts';
import { fill } from '../language/say.ts';
import type { LiveEntry } from '../archive/newsroom.ts';
import { absolute, articlePath, entryPath, listPath } from '../addresses/urls.ts';
import { link, list, paragraph, text, type Block } from '../inline-markdown/markdown-nodes.ts';
import { nameOfEntry } from '../schema/live-entry.ts';
import { correctionList, joined, nodes } from './correction-blocks.ts';
import { leadBlocks, plainText, type Place } from './plain-text.ts';

export type EntryText = { entry: LiveEntry; root: Root };

export function entryBlocks({ entry, root }: EntryText, place: Place): Block[] {
  const { id, title, at, authors, photo, story, corrections } = entry;
  const { locale, origin } = place;
  const { markdown, live } = locale.words;
  const linked = (name: string, path: string) => link(absolute(origin, path), name);
  const by = joined(authors.map((author) => linked(author.name, listPath('authors', author.id))));
  const fact = (name: string, value: PhrasingContent[]) =>
    nodes(fill(markdown.fact, { name: [text(name)], value }));
  const grown = story && [linked(story.title, articlePath(story.slug))];
  return [
    { type: 'heading', depth: 3, children: [linked(title, entryPath(id))] },
    list([fact(markdown.published, [text(toZonedIso(at, locale))]), fact(markdown.by, by)]),
    ...leadBlocks(photo && { photo }, place),
    ...plainText(partOf(root, nameOfEntry(id)), place),
    ...(grown ? [paragraph(...nodes(fill(live.grown, { story: grown })))] : []),
    ...(corrections.length > 0 ? [correctionList(corrections, place)] : []),
  ];
}

/** Its headings stand below that of the entry, and its footnotes have names that no other entry has. */
function partOf(root: Root, name: string): Root {
  return inPart(root, name) as Root;
}

function inPart(node: Nodes, name: string): Nodes {
  const own = 'identifier' in node ? `${name}-${node.identifier}` : undefined;
  return {
    ...node,
    ...(node.type === 'heading' && { depth: Math.min(6, node.depth + 2) }),
    ...(own !== undefined && { identifier: own, label: own }),
    ...('children' in node && { children: node.children.map((child) => inPart(child, name)) }),
  } as Nodes;
}
