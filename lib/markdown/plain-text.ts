/** A story's text → Markdown that any reader understands, with every caption and credit. */
import type { Properties } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { stringifyEntities } from 'stringify-entities';
import type { Lead } from '../archive/newsroom.ts';
import type { StoryContext } from '../body/components/component.ts';
import { componentNamed } from '../body/components/components.ts';
import { photoBlocks } from '../body/components/photo-markdown.ts';
import { videoBlocks } from '../body/components/video.ts';
import type { ComponentNode } from '../body/nodes.ts';
import { photosIn } from '../body/photos-in.ts';
import { outward } from '../inline-markdown/inline-markdown.ts';
import { paragraph, type Block } from '../inline-markdown/markdown-nodes.ts';
import type { MarkdownContent } from './markdown-content.ts';

export type Place = StoryContext & { origin: string };

type Text = Place & {
  /** Whether the story itself says these words, so that a quote pulled from it need not repeat them. */
  isRepeated: (words: string) => boolean;
};

/** The blocks of a text, the newsroom's own among them turned into plain ones; links absolute. */
export function plainText(root: Root, place: Place): Block[] {
  const said = spoken(
    root.children
      .filter((node) => !(node.type === 'component' && node.name === 'PullQuote'))
      .map((node) => toString(node))
      .join(' '),
  );
  const text = { ...place, isRepeated: (words: string) => said.includes(spoken(words)) };
  return root.children.flatMap((node) => plain(node, text));
}

function plain(node: Block, text: Text): Block[] {
  switch (node.type) {
    case 'component':
      return plainComponent(node, text);
    case 'details':
      return node.children.flatMap((child) => plain(child, text));
    case 'summary': {
      const words = node.children.flatMap((child) => plain(child, text));
      return [paragraph({ type: 'strong', children: words as PhrasingContent[] })];
    }
    case 'inlineElement': {
      const inside = node.children.flatMap((child) => plain(child, text));
      const { hName, hProperties } = node.data;
      const mark = (value: string): Block => ({ type: 'html', value });
      return [mark(`<${hName}${attributesOf(hProperties)}>`), ...inside, mark(`</${hName}>`)];
    }
  }
  return [withInside(node satisfies MarkdownContent, text)];
}

function plainComponent(node: ComponentNode, text: Text): Block[] {
  const record = componentNamed(node.name);
  const photos = node.children.flatMap(photosIn).flatMap((fields) => text.photoOf(fields) ?? []);
  const shown = record.show(node.fields, text, photos);
  const inside =
    record.holds === 'blocks' ? node.children.flatMap((child) => plain(child, text)) : [];
  return record.markdown(shown, inside, toString(node), text);
}

function attributesOf(properties: Properties = {}): string {
  return Object.entries(properties)
    .map(
      ([name, value]) =>
        ` ${name}="${stringifyEntities(String(value), { subset: ['"', '&', '<'] })}"`,
    )
    .join('');
}

function withInside(node: Block, text: Text): Block {
  const moved = 'url' in node ? { ...node, url: outward(node.url, text.origin) } : { ...node };
  if (!('children' in moved)) return moved;
  const children = moved.children.flatMap((child) => plain(child, text));
  return { ...moved, children } as Block;
}

/** What opens the story. */
export function leadBlocks(lead: Lead | undefined, place: Place): Block[] {
  if (lead?.photo) return photoBlocks(lead.photo, place);
  return lead ? videoBlocks(lead.video, place) : [];
}

/** As it is heard, without case and punctuation. */
function spoken(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
